package org.planledger.command.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.events.DomainEvent;
import org.planledger.events.order.Dates;
import org.planledger.events.order.Order;
import org.planledger.values.PartialDate;

/** An event with the date on which it took effect. */
public record Fact(DomainEvent event, PartialDate decidedOn) {

    /** Those of a stream that held at the end of a day. A date that is not exact counts as {@link Dates} tells. */
    static List<Fact> heldOn(LocalDate day, Stream<Fact> stream) {
        var held = new ArrayList<Fact>();
        var dates = Dates.NONE;
        for (var fact : stream.toList()) {
            var steps = Order.of(fact.event());
            if (!dates.heldFrom(steps, fact.decidedOn()).isAfter(day)) held.add(fact);
            dates = dates.after(steps, fact.decidedOn());
        }
        return held;
    }
}
