package org.planledger.query.page.plan;

import java.util.Comparator;
import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Named;
import org.planledger.query.page.item.Summary;
import org.planledger.query.page.picture.Bars;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.warning.Attention;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a plan on a page shows, for the plan's own page and for its replay. */
@Component
public class PlanSheet {
    private final Attention attention;

    PlanSheet(Attention attention) {
        this.attention = attention;
    }

    /** Fills in what the template's part "plan-sheet" asks for. */
    public void fill(Model page, Visit visit, Item plan) {
        var planId = plan.id().path();
        var actions = visit.view().ofPlan(planId, ItemKind.ACTION);
        var themes = themes(visit, plan, actions);
        page.addAttribute("plan", plan);
        page.addAttribute("inShort", Named.of(plan, visit));
        page.addAttribute("rows", Summary.of(plan, visit, visit.view().history(plan.id())));
        page.addAttribute("themes", themes);
        page.addAttribute("priorities", named(visit, planId, ItemKind.PRIORITY));
        page.addAttribute("targets", named(visit, planId, ItemKind.TARGET));
        page.addAttribute("outcomes", named(visit, planId, ItemKind.OUTCOME));
        page.addAttribute("assessments", named(visit, planId, ItemKind.ASSESSMENT));
        page.addAttribute("duties", named(visit, planId, ItemKind.DUTY));
        page.addAttribute("prioritisations", named(visit, planId, ItemKind.PRIORITISATION));
        page.addAttribute("warnings", Warnings.of(plan, themes));
        page.addAttribute("attention", attention.ofPlan(plan, visit.view()));
        page.addAttribute(
                "picture",
                Bars.of(
                        "achievements",
                        "Achievements by theme",
                        themes.stream().map(ThemeLine::bar).toList()));
        page.addAttribute("byStatus", ActionsByTheme.picture(themes, visit));
        page.addAttribute("years", named(visit, planId, ItemKind.ACTION_PLAN));
        page.addAttribute("meetings", Named.all(Meetings.latest(visit), visit));
    }

    private static List<Named> named(Visit visit, String planId, ItemKind kind) {
        return Named.all(visit.view().ofPlan(planId, kind), visit);
    }

    private static List<ThemeLine> themes(Visit visit, Item plan, List<Item> actions) {
        var planId = plan.id().path();
        var achievements = Achievements.standing(visit.view(), planId);
        var review = SinceReview.last(plan.partnershipId(), visit);
        return visit.view().ofPlan(planId, ItemKind.THEME).stream()
                .sorted(Comparator.comparing(PlanSheet::number))
                .map(theme -> ThemeLine.of(theme, achievements, actions, review, visit))
                .toList();
    }

    private static long number(Item theme) {
        return theme.fields().get("number") instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }
}
