package org.planledger.query.page.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed since a review, a date or an entry. */
@Controller
class ChangesPage {

    /** @param since a review's id, a date or an entry's number; without it the last closed review */
    @GetMapping("/partnership/{id}/changes")
    String changes(Visit visit, Model page, @PathVariable String id, @RequestParam @Nullable String since) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var points = new Points(visit.view(), id);
        var from = points.of(since);
        var comparison = new Comparison(visit, id, from);
        page.addAttribute("partnership", partnership);
        page.addAttribute("from", from);
        page.addAttribute("reviews", points.reviews());
        page.addAttribute(
                "sinceBox",
                TextBox.of(
                        "since",
                        "Changes since",
                        "An entry’s number, or a date such as 2019-03-05, 2019-03 or 2019",
                        "20",
                        since));
        page.addAttribute(
                "upToBox",
                TextBox.of(
                        "position",
                        "Up to entry",
                        "Leave it empty for today",
                        "5",
                        visit.viewpoint().position()));
        page.addAttribute("counts", counts(comparison));
        page.addAttribute("entries", comparison.entries());
        page.addAttribute("late", comparison.late() > 0);
        page.addAttribute("plans", comparison.plans());
        page.addAttribute("rest", comparison.rest());
        page.addAttribute("trail", Trail.of(visit, partnership));
        return "changes";
    }

    private static List<Count> counts(Comparison comparison) {
        var counts = new ArrayList<Count>();
        count(counts, comparison.count(ItemKind.THEME, c -> true), "theme touched", "themes touched");
        count(counts, comparison.count(ItemKind.ACTION, NetChange::added), "new action", "new actions");
        count(
                counts,
                comparison.count(ItemKind.ACTION, c -> !c.added()),
                "action that went on",
                "actions that went on");
        count(counts, comparison.count(ItemKind.ACHIEVEMENT, NetChange::added), "new achievement", "new achievements");
        count(
                counts,
                comparison.count(ItemKind.ACHIEVEMENT, c -> !c.added()),
                "achievement amended",
                "achievements amended");
        count(
                counts,
                comparison.count(ItemKind.RECOMMENDATION, c -> true),
                "recommendation moved",
                "recommendations moved");
        count(counts, comparison.count(ItemKind.MEMBER, c -> true), "membership change", "membership changes");
        count(counts, comparison.late(), "item with a late entry", "items with a late entry");
        return counts;
    }

    private static void count(List<Count> counts, long number, String one, String many) {
        if (number > 0) counts.add(new Count("%,d".formatted(number), number == 1 ? one : many));
    }

    record Count(String number, String words) {}
}
