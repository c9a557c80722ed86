package org.planledger.query.page.home;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The partnerships that this ledger keeps, what waits there for the person, and what to do first where it keeps none.
 */
@Controller
class HomePage {
    private final List<Waiting> waiting;

    HomePage(List<Waiting> waiting) {
        this.waiting = waiting;
    }

    /** A partnership with what waits in it. */
    record Section(PartnershipLine line, List<Pile> piles) {}

    @GetMapping("/")
    String home(Visit visit, Model page) {
        page.addAttribute(
                "sections",
                visit.view().partnerships().stream()
                        .map(partnership ->
                                new Section(PartnershipLine.of(partnership, visit), piles(partnership, visit)))
                        .toList());
        page.addAttribute("mayRegister", visit.may("administrator"));
        return "home";
    }

    /** What waits, waits today. */
    private List<Pile> piles(Item partnership, Visit visit) {
        if (!visit.viewpoint().isToday()) return List.of();
        return waiting.stream()
                .filter(one -> one.isFor(visit.person(), partnership.id().path()))
                .flatMap(one -> one.piles(visit, partnership))
                .toList();
    }
}
