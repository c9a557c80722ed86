package org.planledger.events.order;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What follows an entry follows the day on which that one can have held first. */
    public Dates after(List<Step> steps, PartialDate date) {
        if (steps.isEmpty()) return this;
        var from = heldFrom(steps, date);
        var held = from.equals(date.firstDay()) ? date : PartialDate.of(from);
        var all = new HashMap<>(byThing);
        steps.forEach(step -> all.merge(step.thing(), Newest.of(step, held), Newest::and));
        return new Dates(Collections.unmodifiableMap(all));
    }

    /**
     * The first day on which an entry can have held: the first of its own date, and none before the days of the steps
     * that it follows. A date that is known by its year or month may begin earlier than they do.
     */
    public LocalDate heldFrom(List<Step> steps, PartialDate date) {
        return steps.stream()
                .flatMap(step -> Stream.ofNullable(byThing.get(step.thing()))
                        .map(newest -> newest.before(step))
                        .flatMap(Stream::ofNullable))
                .map(PartialDate::firstDay)
                .reduce(date.firstDay(), (one, other) -> one.isBefore(other) ? other : one);
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
