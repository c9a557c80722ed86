package org.planledger.command.plan;

import static org.planledger.command.rule.Refusal.unless;

import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Figures;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PlanAims.Kind;
import org.planledger.command.state.PlanState;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanAimEvent.AssessmentCited;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanAimEvent.OutcomeUpdateRecorded;
import org.planledger.events.PlanAimEvent.TargetSet;
import org.planledger.values.PartialDate;

/** What a plan aims at: each target, outcome and assessment once, under a theme that stands or under none. */
record AimRules(PlanState plan, Situation now) {

    PlanAimEvent set(SetTarget c) {
        requireNew(Kind.TARGET, "targetId", "target", c.targetId());
        requireOpen(c.themeId());
        requireDue(c.due());
        Figures.require(c.baseline(), "baseline");
        Figures.require(c.aim(), "aim");
        return new TargetSet(c.planId(), c.targetId(), c.themeId(), c.title(), c.baseline(), c.aim(), c.due());
    }

    PlanAimEvent define(DefineOutcome c) {
        requireNew(Kind.OUTCOME, "outcomeId", "outcome", c.outcomeId());
        requireOpen(c.themeId());
        return new OutcomeDefined(c.planId(), c.outcomeId(), c.themeId(), c.title(), c.measuredBy());
    }

    PlanAimEvent update(RecordOutcomeUpdate c) {
        Situation.require(plan.aims().has(Kind.OUTCOME, c.outcomeId()), "outcomeId", "outcome", c.outcomeId());
        unless(
                !c.figures().isEmpty() || c.narrative() != null,
                Rule.NOTHING_REPORTED,
                "command.narrative",
                "Neither a figure nor a word says how the outcome stood.",
                "A figure, a narrative, or both.");
        Figures.require(c.figures(), "figures");
        if (plan.aims().has(Kind.OUTCOME_UPDATE, c.outcomeId(), c.period()))
            now.requireReason("The outcome was reported for this period already: say why it is reported again.");
        return new OutcomeUpdateRecorded(c.planId(), c.outcomeId(), c.period(), c.figures(), c.narrative());
    }

    PlanAimEvent cite(CiteAssessment c) {
        requireNew(Kind.ASSESSMENT, "assessmentId", "assessment", c.assessmentId());
        return new AssessmentCited(c.planId(), c.assessmentId(), c.title(), c.published(), c.reference());
    }

    private void requireNew(Kind kind, String field, String what, String id) {
        unless(
                !plan.aims().has(kind, id),
                Rule.ALREADY_EXISTS,
                "command." + field,
                "The plan has " + (what.startsWith("t") ? "a " : "an ") + what + " '" + id + "' already.",
                "Another id.");
    }

    private void requireOpen(@Nullable String themeId) {
        if (themeId != null) ThemeRules.openTheme(plan, themeId);
    }

    private void requireDue(@Nullable PartialDate due) {
        var from = plan.requirePeriod().from();
        unless(
                due == null || !due.lastDay().isBefore(from.firstDay()),
                Rule.TARGET_DUE_BEFORE_THE_PLAN,
                "command.due",
                "The target is due before the plan begins.",
                "A date on or after " + from + ".");
    }
}
