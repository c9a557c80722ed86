package org.planledger.command.axon;

import java.util.Optional;
import org.planledger.command.rule.Belonging;
import org.planledger.command.state.Facts;
import org.planledger.command.state.Records;
import org.planledger.ledger.axon.StreamMemory;

/** Reads what is recorded outside of any decision. */
public final class Reading {

    private final StreamMemory memory;
    private final Records records = new Records(this::recorded, this::recorded);
    private final Belonging belonging = new Belonging();

    Reading(StreamMemory memory) {
        this.memory = memory;
    }

    /** The partnership that a stream lies in, or empty where nothing is recorded there. */
    public Optional<String> partnershipOf(String stream) {
        return belonging.ofStream(stream, records);
    }

    private Facts recorded(String stream) {
        return new ReliedOn.Told(memory.recorded().of(stream));
    }
}
