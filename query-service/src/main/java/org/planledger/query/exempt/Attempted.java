package org.planledger.query.exempt;

import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** Refused attempts. Everybody reads that there was one, and at what; who it was is withheld like exempt matter. */
final class Attempted {
    private static final Actor SOMEBODY = new Actor("withheld", "Somebody who was refused");

    private Attempted() {}

    static boolean is(ItemId item) {
        return item.kind() == ItemKind.REFUSED_ATTEMPTS;
    }

    static Item from(Item attempts) {
        return Withheld.of(attempts, attempts.fields(), by(attempts.latest()));
    }

    static Change from(Change attempt) {
        return new Change(attempt.item(), by(attempt.entry()), attempt.fields());
    }

    private static Entry by(Entry entry) {
        var envelope = entry.envelope();
        return Withheld.with(
                entry,
                new Envelope(
                        envelope.command(), SOMEBODY, envelope.decidedOn(), envelope.authority(), envelope.reason()));
    }
}
