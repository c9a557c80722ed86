package org.planledger.query.page.plan;

import java.util.Comparator;
import java.util.List;
import org.planledger.query.page.action.ActionLine;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.Named;
import org.planledger.query.page.item.Summary;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.picture.Bars;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.warning.Attention;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan on a page; one theme; the register of achievements. */
@Controller
class PlanPages {
    private final Attention attention;

    PlanPages(Attention attention) {
        this.attention = attention;
    }

    @GetMapping("/plan/{planId}")
    String plan(Visit visit, Model page, @PathVariable String planId) {
        var plan = visit.item(ItemId.of(ItemKind.PLAN, planId));
        var themes = themes(visit, planId);
        page.addAttribute("plan", plan);
        page.addAttribute("rows", Summary.of(plan, visit, visit.view().history(plan.id())));
        page.addAttribute("themes", themes);
        page.addAttribute("priorities", Named.all(visit.view().ofPlan(planId, ItemKind.PRIORITY), visit));
        page.addAttribute("targets", Named.all(visit.view().ofPlan(planId, ItemKind.TARGET), visit));
        page.addAttribute("outcomes", Named.all(visit.view().ofPlan(planId, ItemKind.OUTCOME), visit));
        page.addAttribute("assessments", Named.all(visit.view().ofPlan(planId, ItemKind.ASSESSMENT), visit));
        page.addAttribute("duties", Named.all(visit.view().ofPlan(planId, ItemKind.DUTY), visit));
        page.addAttribute("prioritisations", Named.all(visit.view().ofPlan(planId, ItemKind.PRIORITISATION), visit));
        page.addAttribute("warnings", Warnings.of(plan, themes));
        page.addAttribute("attention", attention.ofPlan(plan, visit.view()));
        page.addAttribute("picture", Bars.of(themes.stream().map(ThemeLine::bar).toList()));
        page.addAttribute("years", Named.all(visit.view().ofPlan(planId, ItemKind.ACTION_PLAN), visit));
        page.addAttribute("meetings", Named.all(Meetings.latest(visit), visit));
        page.addAttribute("status", Named.of(plan, visit));
        page.addAttribute("trail", Trail.of(visit, plan));
        return "plan";
    }

    private static List<ThemeLine> themes(Visit visit, String planId) {
        var achievements = Achievements.standing(visit.view(), planId);
        var actions = visit.view().ofPlan(planId, ItemKind.ACTION);
        var values = visit.values();
        return visit.view().ofPlan(planId, ItemKind.THEME).stream()
                .sorted(Comparator.comparing(PlanPages::number))
                .map(theme -> ThemeLine.of(theme, achievements, actions, visit, values))
                .toList();
    }

    private static long number(Item theme) {
        return theme.fields().get("number") instanceof Number number ? number.longValue() : Long.MAX_VALUE;
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
