package org.planledger.query.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.events.order.Dates;
import org.planledger.events.order.Step;
import org.planledger.query.register.ChangeJson;
import org.planledger.values.PartialDate;

/** The steps that an entry took in its stream, and the day from which it holds: the text of a stream's line. */
record Taken(LocalDate heldFrom, List<Step> steps) {
    private static final String CHANGES = "=";
    private static final String ADDS = "+";

    static Taken read(String text) {
        var parts = ChangeJson.mapper().readValue(text, String[].class);
        return new Taken(
                LocalDate.parse(parts[0]),
                Stream.of(parts).skip(1).map(Taken::step).toList());
    }

    private static Step step(String text) {
        var thing = text.substring(1);
        return text.startsWith(CHANGES) ? Step.changes(thing) : Step.addsTo(thing);
    }

    String text() {
        var steps = steps().stream().map(step -> (step.changes() ? CHANGES : ADDS) + step.thing());
        return ChangeJson.mapper()
                .writeValueAsString(
                        Stream.concat(Stream.of(heldFrom.toString()), steps).toList());
    }

    /** What follows these steps holds no earlier than they do. */
    Dates after(Dates before) {
        return before.after(steps, PartialDate.of(heldFrom));
    }
}
