package org.planledger.ledger.mongo;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
     * Those of this release: since the second revision of some events texts may be sealed, and a text that is not, as
     * all of the first are, stands there as it did.
     */
    static Upcasters ofThisRelease() {
        return new Upcasters(EventType.all().stream()
                .filter(type -> type.revision() == 2)
                .collect(Collectors.toMap(type -> new Step(type.name(), 1), type -> UnaryOperator.identity())));
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
