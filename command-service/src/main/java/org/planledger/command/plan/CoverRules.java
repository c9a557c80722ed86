package org.planledger.command.plan;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PlanAims.Kind;
import org.planledger.command.state.PlanState;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanAimEvent.DutyCovered;
import org.planledger.events.PlanAimEvent.DutyDeclared;
import org.planledger.events.PlanAimEvent.ThemeLinkedToBoard;

/** Which duties the themes of a plan cover, and which other boards share them: each said once. */
record CoverRules(PlanState plan, Situation now) {

    PlanAimEvent link(LinkThemeToBoard c) {
        ThemeRules.openTheme(plan, c.themeId());
        requireUnsaid(
                !plan.isLinked(c.themeId(), c.board()), "board", "The theme is linked to '" + c.board() + "' already.");
        return new ThemeLinkedToBoard(c.planId(), c.themeId(), c.board(), c.note());
    }

    PlanAimEvent declare(DeclareDuty c) {
        unless(
                !plan.aims().has(Kind.DUTY, c.dutyId()),
                Rule.ALREADY_EXISTS,
                "command.dutyId",
                "The plan has a duty '" + c.dutyId() + "' already.",
                "Another id.");
        return new DutyDeclared(c.planId(), c.dutyId(), c.title(), c.source());
    }

    PlanAimEvent cover(CoverDuty c) {
        Situation.require(plan.aims().has(Kind.DUTY, c.dutyId()), "dutyId", "duty", c.dutyId());
        ThemeRules.openTheme(plan, c.themeId());
        requireUnsaid(
                !plan.aims().has(Kind.DUTY_COVERED, c.dutyId(), c.themeId()),
                "themeId",
                "The theme covers this duty already.");
        return new DutyCovered(c.planId(), c.dutyId(), c.themeId());
    }

    private static void requireUnsaid(boolean unsaid, String field, String sentence) {
        unless(unsaid, Rule.NOTHING_CHANGES, "command." + field, sentence, "Another one.");
    }
}
