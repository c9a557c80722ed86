package org.planledger.query.page.risk;

import java.util.Map;
import org.planledger.query.fold.Settled;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.tracker.Listings;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.tracker.Tracker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The risk register of a partnership. */
@Controller
class RiskPages {
    private final Listings listings;

    RiskPages(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/partnership/{id}/risks")
    String risks(Visit visit, Model page, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var scale = Settled.in(partnership.fields()).scale();
        page.addAttribute("partnership", partnership);
        page.addAttribute("trail", Trail.of(visit, partnership));
        page.addAttribute("list", listings.of(visit, id, columns(), parameters));
        var matrix = RiskMatrix.of(scale, RiskLine.open(visit, id));
        page.addAttribute("matrix", matrix);
        page.addAttribute("journeys", RiskJourney.picture(RiskJourney.of(visit, id), matrix, scale, visit));
        return "risks";
    }

    private Tracker<?> columns() {
        return listings.excerpt(
                "risk-movement",
                "Risks",
                "risk",
                "theme",
                "likelihood",
                "impact",
                "band",
                "score",
                "movement",
                "status");
    }
}
