package org.planledger.query.page.plan;

import java.util.List;
import java.util.Map;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.Named;
import org.planledger.query.page.item.Summary;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.tracker.Listing;
import org.planledger.query.page.tracker.Listings;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.tracker.Asked;
import org.planledger.query.tracker.Tracker;
import org.planledger.query.warning.Attention;
import org.planledger.query.warning.Warning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One theme: how it stands, what needs attention, what happened since the last review, and what belongs to it. */
@Controller
class ThemePage {
    private final Attention attention;
    private final Listings listings;

    ThemePage(Attention attention, Listings listings) {
        this.attention = attention;
        this.listings = listings;
    }

    @GetMapping("/theme/{planId}/{themeId}")
    String theme(
            Visit visit,
            Model page,
            @PathVariable String planId,
            @PathVariable String themeId,
            @RequestParam Map<String, String> parameters) {
        var theme = visit.item(ItemId.of(ItemKind.THEME, planId, themeId));
        var history = visit.view().history(theme.id());
        var actions = visit.view().of(theme.id(), ItemKind.ACTION);
        page.addAttribute("theme", theme);
        page.addAttribute("heading", Headings.of(theme));
        page.addAttribute("rows", Summary.of(theme, visit, history));
        page.addAttribute("story", Story.newestFirst(history, visit.values()));
        page.addAttribute("accounts", LeadAccount.of(theme, visit));
        page.addAttribute("aims", AimLine.of(theme, visit));
        page.addAttribute("duties", Named.all(ThemeTies.duties(theme, visit), visit));
        page.addAttribute("recommendations", Named.all(ThemeTies.recommendations(theme, actions, visit), visit));
        page.addAttribute("list", list(theme, actions, visit, parameters));
        page.addAttribute("achievements", under(theme, planId, visit));
        page.addAttribute("register", visit.to("/plan/" + planId + "/achievements?theme=" + theme.id()));
        page.addAttribute("attention", attention(theme, planId, visit));
        page.addAttribute("risks", about(theme, ItemKind.RISK, visit));
        page.addAttribute("issues", about(theme, ItemKind.ISSUE, visit));
        page.addAttribute("since", SinceReview.of(theme, visit));
        page.addAttribute("assign", ThemeLine.assign(theme, visit));
        page.addAttribute("record", record(theme, visit));
        page.addAttribute("trail", Trail.of(visit, theme));
        return "theme";
    }

    /** What the plan should not show about the theme and what belongs to it. */
    private List<Warning> attention(Item theme, String planId, Visit visit) {
        var warnings = attention.ofPlan(visit.item(ItemId.of(ItemKind.PLAN, planId)), visit.view());
        var inside = visit
                .view()
                .items(warnings.stream().map(Warning::item).distinct().toList())
                .stream()
                .filter(item -> theme.id().equals(item.id()) || theme.id().equals(item.parent()))
                .map(Item::id)
                .toList();
        return warnings.stream()
                .filter(warning -> inside.contains(warning.item()))
                .toList();
    }

    private Listing list(Item theme, List<Item> actions, Visit visit, Map<String, String> parameters) {
        var fixed = Map.of(
                Asked.PLAN, String.valueOf(theme.planId()), "theme", theme.id().toString());
        return listings.of(visit, theme.partnershipId(), Tracker.ofActions(actions), parameters, fixed);
    }

    /** Those of the partnership that name the theme. */
    private static List<Named> about(Item theme, ItemKind kind, Visit visit) {
        var named = visit.view().ofPartnership(theme.partnershipId(), kind).stream()
                .filter(item -> theme.id()
                        .equals(ItemId.of(ItemKind.THEME, item.text(Field.PLAN_ID), item.text(Field.THEME_ID))))
                .toList();
        return Named.all(named, visit);
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
        return "/record/RecordAchievement?planId=" + theme.planId() + "&themeId="
                + theme.id().localId();
    }
}
