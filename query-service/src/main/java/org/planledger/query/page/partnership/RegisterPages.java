package org.planledger.query.page.partnership;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Named;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.tracker.Listing;
import org.planledger.query.page.tracker.Listings;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.tracker.Tracker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers that belong to a partnership and not to one plan; the address holds what is asked of each. */
@Controller
class RegisterPages {
    private final Clock clock;
    private final Listings listings;

    RegisterPages(Clock clock, Listings listings) {
        this.clock = clock;
        this.listings = listings;
    }

    @GetMapping("/partnership/{id}/meetings")
    String meetings(Visit visit, Model page, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        var columns = listings.excerpt(
                "calendar", "Meetings", "meeting", "date", "when", "body", "subject", "agendaItems", "decisions");
        begin(visit, page, id, columns, parameters);
        return "meetings";
    }

    @GetMapping("/partnership/{id}/recommendations")
    String recommendations(
            Visit visit, Model page, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        var columns = listings.excerpt(
                "recommendations",
                "Recommendations",
                "recommendation",
                "reference",
                "wording",
                "committee",
                "addressee",
                "adopted",
                "due",
                "overdue",
                "answer",
                "status",
                "daysOpen");
        var list = begin(visit, page, id, columns, parameters);
        var day = visit.day(Dates.today(clock));
        page.addAttribute("lines", RecommendationLine.of(visit, visit.view().items(list.items()), day));
        page.addAttribute("clocks", AnswerClocks.picture(visit, id, day));
        return "recommendations";
    }

    @GetMapping("/partnership/{id}/you-said")
    String youSaid(Visit visit, Model page, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        var list = begin(visit, page, id, listings.named("you-said"), parameters);
        page.addAttribute("consultations", YouSaid.of(visit, visit.view().items(list.items())));
        page.addAttribute("unheard", list.isNarrowed() ? List.of() : unheard(visit, id));
        return "you-said";
    }

    /** The consultations in which no view of residents is recorded yet. */
    private static List<Named> unheard(Visit visit, String id) {
        var consultations = visit.view().ofPartnership(id, ItemKind.CONSULTATION).stream()
                .filter(one -> visit.view().of(one.id(), ItemKind.RESIDENT_VIEW).isEmpty())
                .toList();
        return Named.all(consultations, visit);
    }

    private Listing begin(Visit visit, Model page, String id, Tracker<?> tracker, Map<String, String> parameters) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var list = listings.of(visit, id, tracker, parameters);
        page.addAttribute("partnership", partnership);
        page.addAttribute("trail", Trail.of(visit, partnership));
        page.addAttribute("list", list);
        return list;
    }
}
