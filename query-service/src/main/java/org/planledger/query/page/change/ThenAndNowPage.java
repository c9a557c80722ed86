package org.planledger.query.page.change;

import org.planledger.query.change.ThenAndNow;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was known of a plan then, beside what is known now. */
@Controller
class ThenAndNowPage {
    private final ThenAndNow thenAndNow;

    ThenAndNowPage(ThenAndNow thenAndNow) {
        this.thenAndNow = thenAndNow;
    }

    /** Without a date there is nothing to compare, and one is asked for. */
    @GetMapping("/plan/{planId}/then-and-now")
    String thenAndNow(Visit visit, Model page, @PathVariable String planId) {
        if (visit.viewpoint().asAt() == null && visit.viewpoint().knownOn() == null) {
            visit.about(visit.item(ItemId.of(ItemKind.PLAN, planId)));
            return "redirect:" + visit.toAsAt();
        }
        var comparison = thenAndNow.of(visit.view(), planId);
        var now = visit.asKnownNow();
        var plan = comparison.plan();
        visit.about(plan);
        now.about(plan);
        var items = now.view()
                .items(comparison.differences().stream()
                        .map(difference -> difference.item())
                        .toList());
        page.addAttribute("plan", plan);
        page.addAttribute("asAt", Dates.words(comparison.asAt()));
        page.addAttribute("knownOn", Dates.words(comparison.knownOn().minusNanos(1)));
        page.addAttribute("entries", comparison.then().position());
        page.addAttribute("now", now);
        page.addAttribute("items", KnownDifferently.of(comparison, items, visit, now));
        page.addAttribute("trail", Trail.of(visit, plan));
        return "then-and-now";
    }
}
