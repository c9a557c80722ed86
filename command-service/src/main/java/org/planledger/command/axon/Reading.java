package org.planledger.command.axon;

import java.util.Optional;
import org.planledger.command.rule.Belonging;
import org.planledger.command.state.Records;
import org.planledger.ledger.Ledger;

/** Reads what is recorded outside of any decision. */
public final class Reading {

    private final Records records;
    private final Belonging belonging = new Belonging();

    Reading(Ledger ledger) {
        var reliedOn = new ReliedOn(ledger);
        records = new Records(reliedOn::recorded, reliedOn::recorded);
    }

    /** The partnership that a stream lies in, or empty where nothing is recorded there. */
    public Optional<String> partnershipOf(String stream) {
        return belonging.ofStream(stream, records);
    }
}
