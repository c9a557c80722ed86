package org.planledger.ledger.proof.evidence;

import java.util.function.Predicate;
import org.planledger.ledger.RecordedEvent;

/** Which lines a bundle shows. It is asked once per event, oldest first, and may remember what it saw. */
public interface Selection extends Predicate<RecordedEvent> {

    static Selection everything() {
        return event -> true;
    }

    static Selection ofStream(String stream) {
        return event -> event.stream().equals(stream);
    }

    /** The plan's stream, the streams that begin by naming the plan, and single events elsewhere that name it. */
    static Selection ofPlan(String planId) {
        return new Naming("planId", planId);
    }

    /** The same for a partnership, with all its plans. */
    static Selection ofPartnership(String partnershipId) {
        return new Naming("partnershipId", partnershipId);
    }
}
