package org.planledger.query.page.plan;

import java.util.List;
import org.planledger.query.page.action.ActionLine;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.Summary;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan on a page; one theme; the register of achievements. */
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

    @GetMapping("/theme/{planId}/{themeId}")
    String theme(Visit visit, Model page, @PathVariable String planId, @PathVariable String themeId) {
        var theme = visit.item(ItemId.of(ItemKind.THEME, planId, themeId));
        var history = visit.view().history(theme.id());
        page.addAttribute("theme", theme);
        page.addAttribute("heading", Headings.of(theme));
        page.addAttribute("rows", Summary.of(theme, visit, history));
        page.addAttribute("story", Story.newestFirst(history, visit.values()));
        page.addAttribute(
                "actions",
                ActionLine.under(theme, visit.view().of(theme.id(), ItemKind.ACTION), visit, visit.values()));
        page.addAttribute("achievements", under(theme, planId, visit));
        page.addAttribute("assign", ThemeLine.assign(theme, visit));
        page.addAttribute("record", record(theme, visit));
        page.addAttribute("trail", Trail.of(visit, theme));
        return "theme";
    }

    private static List<AchievementLine> under(Item theme, String planId, Visit visit) {
        var values = visit.values();
        return Achievements.standing(visit.view(), planId).stream()
                .filter(item -> Achievements.under(item, theme))
                .map(item -> AchievementLine.of(item, visit, values))
                .toList();
    }

    private static String record(Item theme, Visit visit) {
        if (!visit.may("executive-recorder", "theme-lead") || ThemeLine.isRetired(theme)) return "";
        return "/record/RecordAchievement?planId=" + theme.planId() + "&themeId=" + ThemeLine.themeId(theme);
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
        page.addAttribute("trail", Trail.of(visit, plan));
        return "achievements";
    }
}
