package org.planledger.query.page.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Plans;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.ResponseClock;
import org.planledger.query.page.signin.Person;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.warning.Attention;
import org.planledger.query.warning.ResponseTime;
import org.planledger.values.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For those who record for the Executive: answers that it owes, and what its plan should not show. */
@Component
@Order(2)
class ExecutivePiles implements Waiting {
    private final Attention attention;
    private final Clock clock;

    ExecutivePiles(Attention attention, Clock clock) {
        this.attention = attention;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Person person, String partnershipId) {
        return person.actsFor(partnershipId) && person.isOneOf(List.of(Role.EXECUTIVE_RECORDER.claim()));
    }

    @Override
    public Stream<Pile> piles(Visit visit, Item partnership) {
        return Stream.of(
                Pile.of(
                        "Answers that the Executive owes",
                        answers(visit, partnership, Dates.today(clock)),
                        visit.to("/" + partnership.id() + "/recommendations"),
                        "No recommendation waits for an answer."),
                Pile.of(
                        "What needs attention",
                        warnings(visit, partnership),
                        visit.to("/" + partnership.id() + "/trackers/warnings"),
                        "Nothing needs attention in the plan."));
    }

    static List<Pile.Line> answers(Visit visit, Item partnership, LocalDate today) {
        return visit.view().ofPartnership(partnership.id().path(), ItemKind.RECOMMENDATION).stream()
                .filter(one -> !one.text(Field.Recommendation.DUE).isEmpty() && ResponseTime.isAwaited(one))
                .sorted(Comparator.comparing(one -> one.text(Field.Recommendation.DUE)))
                .map(one -> new Pile.Line(Headings.of(one), visit.to(one.id()), clock(one, visit, today)))
                .toList();
    }

    private static String clock(Item recommendation, Visit visit, LocalDate today) {
        return ResponseClock.of(recommendation, today, visit.values())
                .map(ResponseClock::words)
                .orElse("")
                .toLowerCase(java.util.Locale.UK);
    }

    private List<Pile.Line> warnings(Visit visit, Item partnership) {
        return Plans.current(visit.view(), partnership.id().path()).stream()
                .flatMap(plan -> attention.ofPlan(plan, visit.view()).stream())
                .map(warning -> new Pile.Line(warning.sentence(), visit.to(warning.item()), ""))
                .toList();
    }
}
