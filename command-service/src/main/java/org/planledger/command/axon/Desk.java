package org.planledger.command.axon;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.events.Envelope;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.axon.LedgerMetaData;

/** Takes commands, and answers each command id once: a repeated one gets the first answer again. */
public final class Desk {

    private static final int TRIES = 4;

    private final CommandGateway gateway;
    private final Ledger ledger;

    Desk(CommandGateway gateway, Ledger ledger) {
        this.gateway = gateway;
        this.ledger = ledger;
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
    public Receipt decide(Command command, Envelope envelope) {
        var first = firstAnswer(envelope);
        return first.isPresent() ? first.get() : attempt(command, envelope);
    }

    /**
     * Asks every rule and records nothing. What passes may still be refused later, where the record has moved on.
     *
     * @throws Refusal as {@link #decide} would
     */
    public void tryOut(Command command, Envelope envelope) {
        if (firstAnswer(envelope).isPresent()) return;
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(
                    command, MetaData.from(Map.of(LedgerMetaData.ENVELOPE, envelope, DryRun.KEY, true))));
        } catch (AggregateNotFoundException e) {
            throw notFound(command);
        } catch (RuntimeException e) {
            if (!DryRun.hasPassed(e)) throw Failures.plain(e);
        }
    }

    /** A race of two identical requests refuses the slower one by a rule; it must still get the first answer. */
    private Receipt attempt(Command command, Envelope envelope) {
        try {
            return retry(command, envelope);
        } catch (Refusal | StaleVersion | Conflict refused) {
            return firstAnswer(envelope).orElseThrow(() -> refused);
        }
    }

    private Receipt retry(Command command, Envelope envelope) {
        for (int tries = 1; ; tries++) {
            try {
                return send(command, envelope);
            } catch (RuntimeException e) {
                if (!Failures.isConflict(e)) throw Failures.plain(e);
                if (tries == TRIES) throw new Conflict(e);
            }
        }
    }

    private Receipt send(Command command, Envelope envelope) {
        try {
            var reply = new Reply();
            var metaData = MetaData.from(Map.of(LedgerMetaData.ENVELOPE, envelope, Reply.KEY, reply));
            gateway.sendAndWait(new GenericCommandMessage<>(command, metaData));
            return checked(reply.receipt(), envelope);
        } catch (AggregateNotFoundException e) {
            throw notFound(command);
        }
    }

    private Optional<Receipt> firstAnswer(Envelope envelope) {
        var receipt = ledger.receiptOf(envelope.command().id());
        return receipt.map(r -> checked(r, envelope));
    }

    private static Receipt checked(Receipt receipt, Envelope envelope) {
        if (!receipt.digest().equals(envelope.command().digest())) throw new CommandIdReused(receipt.commandId());
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
