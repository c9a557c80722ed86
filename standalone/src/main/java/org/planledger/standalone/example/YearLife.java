package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planledger.command.action.AdoptActionPlan;
import org.planledger.command.action.CloseActionPlanYear;
import org.planledger.command.action.CloseReportingPeriod;
import org.planledger.command.action.OpenActionPlanYear;
import org.planledger.values.Span;

/** The action plan of one year. */
final class YearLife {

    private final Town town;
    private final PlanLife plan;
    private final LocalDate first;
    private final List<ActionLife> actions = new ArrayList<>();
    private boolean opened;
    private boolean closed;

    YearLife(Town town, PlanLife plan, LocalDate first) {
        this.town = town;
        this.plan = plan;
        this.first = first;
    }

    String id() {
        return plan.id() + "-year-" + first.getYear();
    }

    PlanLife plan() {
        return plan;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return first.plusYears(1).minusDays(1);
    }

    boolean isOpen() {
        return opened && !closed;
    }

    boolean holds(Period period) {
        return !period.first().isBefore(first) && !period.first().isAfter(last());
    }

    void begin() {
        town.diary().on(first.minusDays(24), this::open);
        int number = town.particulars().actionsAYear();
        for (int i = 0; i < number; i++) {
            int day = i % 4 == 0 ? town.between(1, 170) : -town.between(5, 20);
            town.diary().on(first.plusDays(day), this::planOne);
        }
        town.diary().on(first.plusDays(26), () -> town.byExecutive(new AdoptActionPlan(id())));
        town.diary().on(last().plusDays(46), this::settle);
    }

    private void open() {
        town.byExecutive(
                new OpenActionPlanYear(id(), plan.id(), new Span(PlanLife.month(first), PlanLife.month(last()))));
        opened = true;
    }

    private void planOne() {
        var action = new ActionLife(town, this, town.oneOf(plan.openThemes()));
        actions.add(action);
        action.plan();
    }

    /** Whoever owns an open action reports on it, or stays silent. */
    void report() {
        for (var action : List.copyOf(actions))
            if (!action.isOver()) town.diary().in(town.between(0, 12), action::report);
    }

    /** What nobody reported on becomes a fact. */
    void close(Period period) {
        town.byDelegation(new CloseReportingPeriod(id(), period.span()), "clerk to the board");
    }

    private void settle() {
        var next = plan.yearAfter(this);
        for (var action : List.copyOf(actions)) action.settle(next);
        town.byExecutive(new CloseActionPlanYear(id()));
        closed = true;
        actions.clear();
    }

    void take(ActionLife action) {
        actions.add(action);
    }

    /** Work that a recommendation may lean on. */
    List<ActionLife> open(int most) {
        return actions.stream().filter(action -> !action.isOver()).limit(most).toList();
    }
}
