package org.planledger.query.page.partnership;

import java.util.List;
import org.planledger.query.page.frame.Plans;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
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

    /** @param planHref the plan to show first, or "" where there is none */
    record Line(String name, String council, String address, String planTitle, String planHref) {
        static Line of(Item partnership, Visit visit) {
            var id = partnership.id().path();
            var plan = Plans.current(visit.view(), id);
            return new Line(
                    partnership.text("name"),
                    partnership.text("council"),
                    "/partnership/" + id,
                    plan.map(p -> p.text("title")).orElse(""),
                    plan.map(p -> visit.to(p.id())).orElse(""));
        }
    }
}
