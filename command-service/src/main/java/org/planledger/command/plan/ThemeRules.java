package org.planledger.command.plan;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.Wording;
import org.planledger.command.state.PlanState;
import org.planledger.command.state.ThemeState;
import org.planledger.events.PlanEvent;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PlanEvent.ThemeLinked;
import org.planledger.events.PlanEvent.ThemeRetired;
import org.planledger.events.PlanEvent.ThemeReworded;

/** What may happen to the themes of a plan: number and title are unique, and a retired theme stays as it is. */
record ThemeRules(PlanState plan, Situation now) {

    PlanEvent add(AddTheme c) {
        unless(
                plan.theme(c.themeId()).isEmpty(),
                Rule.ALREADY_EXISTS,
                "command.themeId",
                "The plan has a theme '" + c.themeId() + "' already.",
                "Another id.");
        requireUnique(c.themeId(), c.number(), c.title());
        return new ThemeAdded(c.planId(), c.themeId(), c.number(), c.title());
    }

    PlanEvent reword(RewordTheme c) {
        var theme = openTheme(plan, c.themeId());
        unless(
                theme.number() != c.number() || !theme.title().equals(c.title()),
                Rule.NOTHING_CHANGES,
                "command.title",
                "The theme bears this number and title already.",
                "Another number or title.");
        requireUnique(c.themeId(), c.number(), c.title());
        return new ThemeReworded(c.planId(), c.themeId(), c.number(), c.title());
    }

    PlanEvent retire(RetireTheme c) {
        openTheme(plan, c.themeId());
        return new ThemeRetired(c.planId(), c.themeId());
    }

    PlanEvent link(LinkTheme c) {
        var theme = openTheme(plan, c.themeId());
        var earlier = now.draftedPlan("earlierPlanId", c.earlierPlanId(), plan.partnershipId());
        var start = plan.requirePeriod().from();
        unless(
                earlier.requirePeriod().from().firstDay().isBefore(start.firstDay()),
                Rule.LINK_NOT_TO_AN_EARLIER_PLAN,
                "command.earlierPlanId",
                "The plan '" + c.earlierPlanId() + "' is not an earlier one.",
                "A plan that starts before " + start + ".");
        Situation.theme(earlier, "earlierThemeId", c.earlierThemeId());
        unless(
                !theme.earlier().contains(c.earlierPlanId() + "/" + c.earlierThemeId()),
                Rule.THEME_ALREADY_LINKED,
                "command.earlierThemeId",
                "The theme is linked to '" + c.earlierThemeId() + "' already.",
                "Another earlier theme.");
        return new ThemeLinked(c.planId(), c.themeId(), c.earlierPlanId(), c.earlierThemeId());
    }

    /** The theme, where something new may attach to it. */
    static ThemeState openTheme(PlanState plan, String themeId) {
        return Situation.open(Situation.theme(plan, "themeId", themeId), "themeId");
    }

    private void requireUnique(String themeId, int number, String title) {
        for (var other : plan.themes().values()) {
            if (other.id().equals(themeId)) continue;
            unless(
                    other.number() != number,
                    Rule.THEME_NUMBER_TAKEN,
                    "command.number",
                    "Theme " + number + " of the plan is '" + other.title() + "'.",
                    "A number that no theme bears.");
            unless(
                    !Wording.same(other.title(), title),
                    Rule.THEME_TITLE_TAKEN,
                    "command.title",
                    "Theme " + other.number() + " of the plan is called '" + other.title() + "'.",
                    "A title that no theme bears.");
        }
    }
}
