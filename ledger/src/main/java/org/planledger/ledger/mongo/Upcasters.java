package org.planledger.ledger.mongo;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planledger.events.EventType;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a payload of an older revision becomes one of the next: functions on the JSON tree, one per event name and
 * revision. The stored line is never touched.
 */
record Upcasters(Map<Step, UnaryOperator<ObjectNode>> steps) {
    /** From {@code revision} of the event {@code name} to the next. */
    record Step(String name, int revision) {}

    Upcasters {
        steps = Map.copyOf(steps);
    }

    /**
     * Those of this release: all that the later revisions of events changed is which texts may be sealed, and a text
     * that is not stands there as it did.
     */
    static Upcasters ofThisRelease() {
        return new Upcasters(EventType.all().stream()
                .flatMap(type -> IntStream.range(1, type.revision()).mapToObj(before -> new Step(type.name(), before)))
                .collect(Collectors.toMap(step -> step, step -> UnaryOperator.identity())));
    }

    /** @throws IllegalArgumentException where a step is missing */
    ObjectNode raise(String name, int from, int to, ObjectNode payload) {
        var raised = payload;
        for (int revision = from; revision < to; revision++) {
            var step = steps.get(new Step(name, revision));
            if (step == null)
                throw new IllegalArgumentException(
                        "Nothing raises '" + name + "' from revision " + revision + " to the next.");
            raised = step.apply(raised);
        }
        return raised;
    }
}
