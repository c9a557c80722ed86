package org.planledger.command.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.planledger.command.axon.Asked;
import org.planledger.command.axon.Desk;
import org.planledger.command.request.Digest;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.seal.Vault;
import org.planledger.values.Authority;
import org.planledger.values.Mandate;
import org.planledger.values.PartialDate;
import org.springframework.stereotype.Component;

/** Erases persons: first it is recorded that the key is destroyed, then it is. */
@Component
public class Erasures {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Authority AUTHORITY =
            new Authority(Authority.Kind.STATUTORY, "UK GDPR, article 17: right to erasure", null);

    private final Vault vault;
    private final Desk desk;
    private final Destruction destruction;
    private final Clock clock;

    Erasures(Vault vault, Desk desk, Destruction destruction, Clock clock) {
        this.vault = vault;
        this.desk = desk;
        this.destruction = destruction;
        this.clock = clock;
    }

    /** Whether a sealed text names this person. */
    public boolean knows(String name) {
        return vault.keyOf(name).isPresent();
    }

    /**
     * @param ground why, without the name
     * @return empty where no sealed text names this person
     */
    public Optional<Receipt> erase(Actor operator, String name, String ground) {
        var receipt = vault.keyOf(name).map(key -> recorded(new PersonErased(key, ground), operator));
        if (receipt.isPresent()) destruction.carryOut();
        return receipt;
    }

    /** The same key is erased once. The request, which holds the name, leaves no digest that could confirm a guess. */
    private Receipt recorded(PersonErased erased, Actor operator) {
        var id = "erase-" + Digest.of(erased.key());
        var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), HERE));
        var reference = new CommandReference(id, "ErasePersonalData", Digest.of(id), null);
        var envelope = new Envelope(reference, operator, today, AUTHORITY, erased.ground());
        return desk.decide(new Asked(new NoteErasure(erased), envelope, Mandate.NONE));
    }
}
