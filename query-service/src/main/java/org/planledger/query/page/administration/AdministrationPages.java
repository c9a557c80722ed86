package org.planledger.query.page.administration;

import java.util.List;
import java.util.Map;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Brands;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The partnerships with their settings, and the people who record in each. */
@Controller
class AdministrationPages {
    private final Brands brands;

    AdministrationPages(Brands brands) {
        this.brands = brands;
    }

    /**
     * @param look how its pages look, in words
     * @param settings where its rules are set, or "" for those who may not
     */
    record Line(String name, String href, String people, String look, String settings) {}

    @GetMapping("/administration")
    String administration(Visit visit, Model page) {
        page.addAttribute(
                "lines",
                visit.view().partnerships().stream()
                        .map(partnership -> line(partnership, visit))
                        .toList());
        page.addAttribute("mayRegister", visit.may("administrator"));
        return "administration";
    }

    private Line line(Item partnership, Visit visit) {
        var id = partnership.id().path();
        boolean sets = visit.may("administrator") && visit.person().actsFor(id);
        return new Line(
                partnership.text(Field.NAME),
                visit.to(partnership.id()),
                visit.to("/administration/people/" + id),
                brands.words(id),
                sets ? "/record/SetGovernanceRules?partnershipId=" + id : "");
    }

    @GetMapping("/administration/people/{id}")
    String people(Visit visit, Model page, @PathVariable String id) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        page.addAttribute("partnership", partnership);
        page.addAttribute("people", Recorder.latest(visit, id));
        page.addAttribute("looked", Recorder.LOOKED_AT);
        page.addAttribute("roles", RoleWords.all());
        page.addAttribute("trail", trail(visit));
        return "people";
    }

    private static List<Map<String, String>> trail(Visit visit) {
        return List.of(
                Map.of("text", "Home", "href", visit.to("/")),
                Map.of("text", "Administration", "href", visit.to("/administration")));
    }
}
