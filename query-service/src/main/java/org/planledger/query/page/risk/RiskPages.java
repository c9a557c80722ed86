package org.planledger.query.page.risk;

import org.planledger.query.fold.Settled;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The risk register of a partnership. */
@Controller
class RiskPages {

    @GetMapping("/partnership/{id}/risks")
    String risks(Visit visit, Model page, @PathVariable String id) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var scale = Settled.in(partnership.fields()).scale();
        var risks = RiskLine.of(visit, id);
        page.addAttribute("partnership", partnership);
        page.addAttribute("trail", Trail.of(visit, partnership));
        page.addAttribute("risks", risks);
        var matrix = RiskMatrix.of(scale, risks);
        page.addAttribute("matrix", matrix);
        page.addAttribute("journeys", RiskJourney.picture(RiskJourney.of(visit, id), matrix, scale, visit));
        return "risks";
    }
}
