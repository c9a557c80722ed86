package org.planledger.query.page.plan;

import java.util.List;
import java.util.stream.Stream;
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
        var targets = visit.view().ofPlan(planId, ItemKind.TARGET);
        var outcomes = visit.view().ofPlan(planId, ItemKind.OUTCOME);
        var standing = Stream.of(
                        visit.view().ofPlan(planId, ItemKind.ACTION),
                        Achievements.standing(visit.view(), planId),
                        targets,
                        outcomes)
                .flatMap(List::stream)
                .toList();
        var themes = ThemeLine.all(planId, standing, visit);
        page.addAttribute("plan", plan);
        page.addAttribute("inShort", Named.of(plan, visit));
        page.addAttribute("rows", Summary.of(plan, visit, visit.view().history(plan.id())));
        page.addAttribute("themes", themes);
        page.addAttribute("priorities", named(visit, planId, ItemKind.PRIORITY));
        page.addAttribute("targets", Named.all(targets, visit));
        page.addAttribute("outcomes", Named.all(outcomes, visit));
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
}
