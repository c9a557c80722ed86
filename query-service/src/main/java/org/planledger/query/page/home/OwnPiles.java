package org.planledger.query.page.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Over;
import org.planledger.query.page.frame.Plans;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.signin.Person;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.warning.Attention;
import org.planledger.query.warning.Days;
import org.planledger.query.warning.Warning;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For theme leads and focal points: what is overdue or silent in their own work, and what is due next. */
@Component
@Order(1)
class OwnPiles implements Waiting {
    private static final int MONTHS_AHEAD = 3;

    private final Attention attention;
    private final Clock clock;

    OwnPiles(Attention attention, Clock clock) {
        this.attention = attention;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Person person, String partnershipId) {
        return person.actsFor(partnershipId)
                && person.isOneOf(List.of(Role.THEME_LEAD.claim(), Role.AGENCY_FOCAL_POINT.claim()));
    }

    @Override
    public Stream<Pile> piles(Visit visit, Item partnership) {
        var actions = visit.to("/" + partnership.id() + "/trackers/actions");
        return Plans.current(visit.view(), partnership.id().path()).stream()
                .flatMap(plan -> Stream.of(
                        Pile.of(
                                "Overdue in your work",
                                overdue(plan, visit),
                                actions,
                                "Nothing of your work is overdue, and no report of yours is missing."),
                        Pile.of(
                                "Due in the next three months",
                                next(plan, visit),
                                actions,
                                "No action of yours is due in the next three months.")));
    }

    private List<Pile.Line> overdue(Item plan, Visit visit) {
        return attention.ofPlan(plan, visit.view()).stream()
                .filter(warning -> isOwn(warning, visit))
                .map(warning -> new Pile.Line(warning.sentence(), visit.to(warning.item()), ""))
                .toList();
    }

    private static boolean isOwn(Warning warning, Visit visit) {
        return visit.view().item(warning.item()).filter(visit::isOwn).isPresent();
    }

    private List<Pile.Line> next(Item plan, Visit visit) {
        var today = Dates.today(clock);
        return visit.view().ofPlan(plan.id().path(), ItemKind.ACTION).stream()
                .filter(action -> !Over.is(action.text(Field.STATUS)))
                .filter(action -> isNext(action.text(Field.Action.DUE), today))
                .filter(visit::isOwn)
                .sorted(Comparator.comparing(OwnPiles::due))
                .map(action -> new Pile.Line(
                        Headings.of(action),
                        visit.to(action.id()),
                        "due " + Values.date(action.text(Field.Action.DUE))))
                .toList();
    }

    private static LocalDate due(Item action) {
        return PartialDate.parse(action.text(Field.Action.DUE)).lastDay();
    }

    private static boolean isNext(String due, LocalDate today) {
        return !due.isEmpty()
                && !Days.isOver(due, today)
                && PartialDate.parse(due).firstDay().isBefore(today.plusMonths(MONTHS_AHEAD));
    }
}
