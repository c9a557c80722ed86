package org.planledger.command.state;

import java.time.LocalDate;
import org.planledger.events.DomainEvent;
import org.planledger.values.PartialDate;

/** An event with the date on which it took effect. */
public record Fact(DomainEvent event, PartialDate decidedOn) {

    /** A date that is not exact counts from its first day. */
    boolean isDecidedBy(LocalDate day) {
        return !decidedOn.firstDay().isAfter(day);
    }
}
