package org.planledger.query.page.partnership;

import java.util.Comparator;
import java.util.List;
import org.planledger.query.page.frame.Plans;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The partnerships that this ledger keeps, and what to do first where it keeps none. */
@Controller
class HomePage {

    @GetMapping("/")
    String home(Visit visit, Model page) {
        page.addAttribute("partnerships", lines(visit));
        page.addAttribute("mayRegister", visit.may("administrator"));
        return "home";
    }

    private static List<Line> lines(Visit visit) {
        return visit.view().partnerships().stream()
                .map(partnership -> Line.of(partnership, visit))
                .toList();
    }

    /**
     * @param planHref the plan to show first, or "" where there is none
     * @param withoutLead "2 of its 7 themes have no lead", or "" where there is no theme
     * @param review "Last review: Scrutiny of 2021, closed 11 March 2021", or that there is none
     */
    record Line(String name, String address, String planTitle, String planHref, String withoutLead, String review) {
        static Line of(Item partnership, Visit visit) {
            var id = partnership.id().path();
            var plan = Plans.current(visit.view(), id);
            return new Line(
                    partnership.text("name"),
                    "/partnership/" + id,
                    plan.map(p -> p.text("title")).orElse(""),
                    plan.map(p -> visit.to(p.id())).orElse(""),
                    plan.map(p -> withoutLead(p.id().path(), visit)).orElse(""),
                    review(id, visit));
        }

        private static String withoutLead(String planId, Visit visit) {
            var themes = visit.view().ofPlan(planId, ItemKind.THEME).stream()
                    .filter(theme -> theme.text("status").equals("OPEN"))
                    .toList();
            if (themes.isEmpty()) return "";
            long without = themes.stream()
                    .filter(theme -> visit.values()
                            .lines("leads", theme.fields().get("leads"))
                            .isEmpty())
                    .count();
            if (without == 0) return "Each of its %d themes has a lead.".formatted(themes.size());
            return "%d of its %d themes %s no lead.".formatted(without, themes.size(), without == 1 ? "has" : "have");
        }

        private static String review(String partnershipId, Visit visit) {
            return visit.view().ofPartnership(partnershipId, ItemKind.REVIEW).stream()
                    .filter(review -> review.text("status").equals("CLOSED"))
                    .max(Comparator.comparingLong(review -> Long.parseLong(review.text("reviewPoint"))))
                    .map(review -> "The last one, “%s”, was closed on %s."
                            .formatted(review.text("title"), Values.date(review.text("closedOn"))))
                    .orElse("No review has been closed yet, so it starts at the first entry.");
        }
    }
}
