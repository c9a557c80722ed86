package org.planledger.ledger.mongo;

import java.util.Map;
import java.util.function.UnaryOperator;
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

    /** Those of this release: every event is in its first revision. */
    static Upcasters ofThisRelease() {
        return new Upcasters(Map.of());
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
