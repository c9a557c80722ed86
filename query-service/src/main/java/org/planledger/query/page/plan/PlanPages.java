package org.planledger.query.page.plan;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan on a page, and the register of its achievements. */
@Controller
class PlanPages {
    private final PlanSheet sheet;

    PlanPages(PlanSheet sheet) {
        this.sheet = sheet;
    }

    @GetMapping("/plan/{planId}")
    String plan(Visit visit, Model page, @PathVariable String planId) {
        var plan = visit.item(ItemId.of(ItemKind.PLAN, planId));
        sheet.fill(page, visit, plan);
        page.addAttribute("marks", Marks.NONE);
        page.addAttribute("trail", Trail.of(visit, plan));
        return "plan";
    }

    private static List<Link> others(Item plan, Visit visit) {
        return visit.view().plans(plan.partnershipId()).stream()
                .filter(other -> !other.id().equals(plan.id()))
                .map(other -> new Link(Headings.of(other), visit.to("/" + other.id() + "/achievements")))
                .toList();
    }

    record Link(String heading, String href) {}

    @GetMapping("/plan/{planId}/achievements")
    String achievements(Visit visit, Model page, @PathVariable String planId) {
        var plan = visit.item(ItemId.of(ItemKind.PLAN, planId));
        var values = new Values(visit.view(), plan.partnershipId());
        page.addAttribute("plan", plan);
        page.addAttribute("groups", ThemeGroup.of(visit, planId, values));
        page.addAttribute(
                "withdrawn",
                Achievements.withdrawn(visit.view(), planId).stream()
                        .map(item -> AchievementLine.of(item, visit, values))
                        .toList());
        page.addAttribute("others", others(plan, visit));
        page.addAttribute("trail", Trail.below(visit, plan));
        return "achievements";
    }
}
