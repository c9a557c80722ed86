package org.planledger.command.model;

import java.time.LocalDate;
import org.planledger.values.PartialDate;

/** The day that a command gives, and whether it gives a reason. */
record Moment(PartialDate on, boolean hasReason) {

    LocalDate first() {
        return on.firstDay();
    }

    LocalDate last() {
        return on.lastDay();
    }
}
