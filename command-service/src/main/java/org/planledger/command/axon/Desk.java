package org.planledger.command.axon;

import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Belonging;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.events.Envelope;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.axon.Draft;
import org.planledger.ledger.axon.Past;
import org.planledger.ledger.axon.StreamMemory;
import org.planledger.ledger.seal.Vault;

/** Takes commands, and answers each command id once: a repeated one gets the first answer again. */
public final class Desk {

    private static final int TRIES = 4;

    private final CommandGateway gateway;
    private final Ledger ledger;
    private final StreamMemory memory;
    private final Vault vault;
    private final Belonging belonging = new Belonging();

    Desk(CommandGateway gateway, Ledger ledger, StreamMemory memory, Vault vault) {
        this.gateway = gateway;
        this.ledger = ledger;
        this.memory = memory;
        this.vault = vault;
    }

    /**
     * Records what the command asks for, or says why not.
     *
     * @throws Refusal where a rule is broken
     * @throws StaleVersion where the person saw an older version
     * @throws CommandIdReused where the command id stands for another request
     * @throws Conflict where others were faster each time
     * @throws org.planledger.ledger.LedgerUnavailable where the database is away
     */
    public Receipt decide(Asked asked) {
        return onMemory(asked).or(() -> firstAnswer(asked.envelope())).orElseGet(() -> attempt(asked));
    }

    /**
     * Decides on what is remembered, which may be out of date: the ledger records nothing that rests on a stream that
     * has moved on, so an acceptance stands, and it knows every command id. Anything else is decided again on what is
     * recorded.
     */
    private Optional<Receipt> onMemory(Asked asked) {
        try {
            presume(asked.command());
            return Optional.of(send(asked, memory.remembered()));
        } catch (RuntimeException e) {
            if (Failures.isConflict(e) || Failures.isRefusal(e)) return Optional.empty();
            throw Failures.plain(e);
        }
    }

    /**
     * Asks every rule and records nothing. What passes may still be refused later, where the record has moved on.
     *
     * @throws Refusal as {@link #decide} would
     */
    public void tryOut(Asked asked) {
        if (firstAnswer(asked.envelope()).isEmpty())
            draft(asked, Draft.on(memory.recorded(), memory), belongingOfDraft());
    }

    /** What begins a stream nearly always finds it free; where it is not, the ledger or a rule says so. */
    void presume(Command command) {
        if (Targets.begins(command)) memory.presumeNew(command.stream());
    }

    /** A race of two identical requests refuses the slower one by a rule; it must still get the first answer. */
    private Receipt attempt(Asked asked) {
        try {
            return retry(asked);
        } catch (Refusal | StaleVersion | Conflict refused) {
            return firstAnswer(asked.envelope()).orElseThrow(() -> refused);
        }
    }

    private Receipt retry(Asked asked) {
        for (int tries = 1; ; tries++) {
            try {
                return send(asked, memory.recorded());
            } catch (RuntimeException e) {
                if (!Failures.isConflict(e)) throw Failures.plain(e);
                if (tries == TRIES) throw new Conflict(e);
            }
        }
    }

    private Receipt send(Asked asked, Past past) {
        var reply = new Reply();
        hear(new Hearing(asked, reply, record -> record.decideOn(past), belonging));
        return checked(reply.receipt(), asked.envelope());
    }

    /**
     * Decides in a draft; nothing is recorded.
     *
     * @param its in which partnership things lie as far as this draft goes
     * @throws RuntimeException as {@link #decide} does
     */
    void draft(Asked asked, Draft draft, Belonging its) {
        draft.next();
        try {
            hear(new Hearing(asked, new Reply(), record -> record.writeInto(draft), its));
        } catch (RuntimeException e) {
            throw Failures.plain(e);
        }
    }

    /** In which partnership things lie for a draft: what it finds itself may never be recorded. */
    Belonging belongingOfDraft() {
        return new Belonging(belonging);
    }

    private void hear(Hearing hearing) {
        var command = hearing.asked().command();
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(command, hearing.metaData()));
        } catch (AggregateNotFoundException e) {
            throw notFound(command);
        }
    }

    private Optional<Receipt> firstAnswer(Envelope envelope) {
        var receipt = ledger.receiptOf(envelope.command().id());
        return receipt.map(r -> checked(r, envelope));
    }

    /** What was recorded before digests were keyed, or without a master key, has the plain one. */
    Receipt checked(Receipt receipt, Envelope envelope) {
        var digest = envelope.command().digest();
        boolean same = receipt.digest().equals(digest) || receipt.digest().equals(vault.keyed(digest));
        if (!same) throw new CommandIdReused(receipt.commandId());
        return receipt;
    }

    private static Refusal notFound(Command command) {
        var stream = command.stream();
        var kind = stream.substring(0, stream.indexOf('/'));
        var id = stream.substring(stream.indexOf('/') + 1);
        return new Refusal(
                Rule.NOT_FOUND,
                "command." + Targets.field(command, id),
                "There is no " + kind + " '" + id + "'.",
                "An id that is recorded.");
    }
}
