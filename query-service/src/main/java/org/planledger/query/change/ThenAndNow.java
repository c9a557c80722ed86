package org.planledger.query.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Moments;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.change.Comparison.Difference;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.springframework.stereotype.Component;

/** Compares what was known of a plan with what is known of it now, for the read API and the pages alike. */
@Component
public class ThenAndNow {
    private final Clock clock;

    ThenAndNow(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param view at the moment that is compared with now. Without a day of decision it is today, and without one of
     *     recording the end of the day of decision
     * @throws Problem where the view is at neither, or there is no such plan
     */
    public Comparison of(Register.View view, String planId) {
        var asked = view.moment();
        if (asked.asAt() == null && asked.knownOn() == null)
            throw Problem.invalid(
                    Moments.AS_AT,
                    "Say with 'asAt' as at which day to compare, with 'knownOn' as known when, or both.");
        var day = day(asked);
        var knownOn = Objects.requireNonNullElseGet(asked.knownOn(), () -> Parameters.endOf(day));
        var now = view.at(new Moment(day, null, asked.position()));
        var plan = Found.in(now, ItemId.of(ItemKind.PLAN, planId));
        var then = view.at(new Moment(day, knownOn, asked.position()));
        var point = new Points(view, plan.partnershipId()).before(knownOn);
        return new Comparison(view.position(), plan, day, knownOn, point, differences(plan, then, now, point));
    }

    /** As far as the day, month or year has come. */
    private LocalDate day(Moment asked) {
        var today = LocalDate.ofInstant(clock.instant(), Parameters.LONDON);
        return Stream.ofNullable(asked.asAt())
                .filter(day -> day.isBefore(today))
                .findFirst()
                .orElse(today);
    }

    private static List<Difference> differences(Item plan, Register.View then, Register.View now, Point point) {
        var items = all(plan, now);
        var known = then.items(items.stream().map(Item::id).toList()).stream()
                .collect(Collectors.toMap(Item::id, Function.identity()));
        var differences = new ArrayList<Difference>();
        for (var item : items) {
            var before = Optional.ofNullable(known.get(item.id()));
            if (!before.map(Item::fields).equals(Optional.of(item.fields())))
                differences.add(difference(before, item, now, point));
        }
        return differences;
    }

    private static List<Item> all(Item plan, Register.View view) {
        var planId = plan.id().path();
        return Stream.concat(
                        Stream.of(plan),
                        Arrays.stream(ItemKind.values()).flatMap(kind -> view.ofPlan(planId, kind).stream()))
                .toList();
    }

    private static Difference difference(Optional<Item> before, Item after, Register.View now, Point point) {
        var since = now.history(after.id()).stream()
                .filter(change -> change.entry().position() > point.position())
                .toList();
        var window = new ItemWindow(after.id(), before.orElse(null), after, since, point);
        return new Difference(after.id(), before.isPresent(), window.net(), window.steps());
    }
}
