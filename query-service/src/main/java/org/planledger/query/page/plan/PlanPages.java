package org.planledger.query.page.plan;

import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.Named;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.tracker.Listings;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.tracker.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan on a page, and the register of its achievements. */
@Controller
class PlanPages {
    private final PlanSheet sheet;
    private final Listings listings;

    PlanPages(PlanSheet sheet, Listings listings) {
        this.sheet = sheet;
        this.listings = listings;
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
    String achievements(
            Visit visit, Model page, @PathVariable String planId, @RequestParam Map<String, String> parameters) {
        var plan = visit.item(ItemId.of(ItemKind.PLAN, planId));
        var list = listings.of(
                visit,
                plan.partnershipId(),
                listings.under("Achievements", "achievements"),
                parameters,
                Map.of(Asked.PLAN, planId));
        var themes = visit.view().ofPlan(planId, ItemKind.THEME);
        page.addAttribute("plan", plan);
        page.addAttribute("list", list);
        page.addAttribute("groups", ThemeGroup.of(visit, visit.view().items(list.items()), themes, visit.values()));
        page.addAttribute("without", list.isNarrowed() ? List.of() : without(visit, planId, themes));
        page.addAttribute("others", others(plan, visit));
        page.addAttribute("trail", Trail.below(visit, plan));
        return "achievements";
    }

    /** The themes under which nothing stands that was achieved. */
    private static List<Named> without(Visit visit, String planId, List<Item> themes) {
        var standing = Achievements.standing(visit.view(), planId);
        var bare = themes.stream()
                .filter(theme -> standing.stream().noneMatch(one -> Achievements.under(one, theme)))
                .toList();
        return Named.all(bare, visit);
    }
}
