package org.planledger.command.order;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.values.PartialDate;

/** The newest dates of the things in a stream. */
public record Dates(Map<String, Newest> byThing) {

    public static final Dates NONE = new Dates(Map.of());

    /**
     * Of one thing.
     *
     * @param change of what changed it, or null where nothing has
     * @param any of all that happened to it
     */
    record Newest(@Nullable PartialDate change, PartialDate any) {

        static Newest of(Step step, PartialDate date) {
            return new Newest(step.changes() ? date : null, date);
        }

        Newest and(Newest other) {
            var changed = change == null || other.change == null
                    ? (change == null ? other.change : change)
                    : later(change, other.change);
            return new Newest(changed, later(any, other.any));
        }

        @Nullable
        PartialDate before(Step step) {
            return step.changes() ? any : change;
        }

        private static PartialDate later(PartialDate one, PartialDate other) {
            return one.firstDay().isBefore(other.firstDay()) ? other : one;
        }
    }

    public Dates after(List<Step> steps, PartialDate date) {
        var all = new HashMap<>(byThing);
        steps.forEach(step -> all.merge(step.thing(), Newest.of(step, date), Newest::and));
        return new Dates(Collections.unmodifiableMap(all));
    }

    /**
     * The date which a step would have to follow and does not; empty where it comes in order. Dates of which one may
     * lie before the other, a year and a day in it, come in any order.
     */
    public Optional<PartialDate> missedBy(Step step, PartialDate date) {
        return Optional.ofNullable(byThing.get(step.thing()))
                .map(newest -> newest.before(step))
                .filter(before -> date.lastDay().isBefore(before.firstDay()));
    }
}
