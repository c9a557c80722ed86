package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.List;
import org.planledger.command.plan.DefineOutcome;
import org.planledger.command.plan.RecordAnnualReview;
import org.planledger.command.plan.RecordOutcomeUpdate;
import org.planledger.command.plan.SetTarget;
import org.planledger.values.Figure;
import org.planledger.values.Span;

/** What a plan aims at, and how that stood at the end of each year. */
final class Aims {

    private final Town town;
    private final PlanLife plan;

    Aims(Town town, PlanLife plan) {
        this.town = town;
        this.plan = plan;
    }

    /** The last theme has neither outcome nor target yet. */
    void set() {
        var themes = plan.openThemes();
        for (var theme : themes.subList(0, themes.size() - 1)) {
            var subject = theme.subject();
            town.byExecutive(
                    new DefineOutcome(plan.id(), outcome(theme), theme.id(), subject.outcome(), subject.measuredBy()));
            town.byExecutive(target(theme));
        }
    }

    private SetTarget target(ThemeLife theme) {
        var measures = theme.subject().targetMeasures();
        var baseline = new Figure(
                measures,
                Figure.Kind.COUNT,
                Integer.toString(town.between(80, 900)),
                "cases",
                Figure.Comparator.ABOUT,
                null,
                null);
        var aim = new Figure(
                measures,
                Figure.Kind.PERCENTAGE_CHANGE,
                Integer.toString(town.between(2, 6) * 5),
                "percent",
                Figure.Comparator.AT_LEAST,
                Figure.Direction.DECREASE,
                null);
        var due = PlanLife.month(plan.from().plusYears(3).minusDays(1));
        var id = plan.id() + "-target-" + theme.id();
        return new SetTarget(plan.id(), id, theme.id(), theme.subject().target(), baseline, aim, due);
    }

    /** Each year is looked back at in the weeks after it. */
    void follow(LocalDate first) {
        var year = new Span(
                PlanLife.month(first), PlanLife.month(first.plusYears(1).minusDays(1)));
        town.diary().on(first.plusYears(1).plusDays(43), () -> lookBack(year));
        town.diary().on(first.plusYears(1).plusDays(50), () -> review(year));
    }

    private void lookBack(Span year) {
        var themes = plan.openThemes();
        for (var theme : themes.subList(0, themes.size() - 1)) {
            if (town.chance(0.15)) continue;
            var update = new RecordOutcomeUpdate(
                    plan.id(), outcome(theme), year, List.of(share(theme)), town.phrase("outcomeNarrative"));
            town.byDelegation(update, "theme lead");
        }
    }

    private Figure share(ThemeLife theme) {
        var value = town.between(38, 79) + (town.chance(0.4) ? ".5" : "");
        var measures = "share of those asked, " + theme.subject().measuredBy();
        return new Figure(measures, Figure.Kind.PERCENTAGE, value, "percent", Figure.Comparator.EXACTLY, null, null);
    }

    private void review(Span year) {
        town.byExecutive(new RecordAnnualReview(plan.id(), year, town.phrase("reviewConclusions"), null));
    }

    private String outcome(ThemeLife theme) {
        return plan.id() + "-outcome-" + theme.id();
    }
}
