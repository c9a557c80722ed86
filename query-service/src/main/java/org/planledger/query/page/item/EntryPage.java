package org.planledger.query.page.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.NotThere;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Change;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One entry of the ledger: what it did to what, who recorded it, and the fingerprint of its line. */
@Controller
class EntryPage {

    @GetMapping("/entry/{position}")
    String entry(Visit visit, Model page, @PathVariable String position) {
        var changes = position.matches("\\d{1,15}") ? visit.view().entry(Long.parseLong(position)) : List.<Change>of();
        if (changes.isEmpty()) throw new NotThere(missing(visit));
        var entry = changes.get(0).entry();
        visit.view().item(changes.get(0).item()).ifPresent(visit::about);
        page.addAttribute("entry", entry);
        page.addAttribute("told", Told.of(entry, List.of(), visit.values()));
        page.addAttribute("ways", ways(entry.position(), visit));
        page.addAttribute("exactly", Dates.exactly(entry.recordedAt()));
        page.addAttribute(
                "touched", changes.stream().map(c -> Touched.of(c, visit)).toList());
        return "entry";
    }

    /** To the entries before and after it, as far as the moment that is looked at holds them. */
    private static Map<String, Object> ways(long position, Visit visit) {
        var ways = new HashMap<String, Object>(Map.of("landmarkLabel", "Entries", "classes", "pl-no-print"));
        if (visit.holds(position - 1)) ways.put("previous", way("Entry before", position - 1, visit));
        if (visit.holds(position + 1)) ways.put("next", way("Entry after", position + 1, visit));
        return ways;
    }

    private static Map<String, Object> way(String text, long position, Visit visit) {
        return Map.of(
                "text", text,
                "labelText", "Entry %,d".formatted(position),
                "href", visit.to("/entry/" + position));
    }

    private static String missing(Visit visit) {
        var when = visit.viewpoint().isToday() ? "" : " in " + visit.viewpoint().words();
        return "The ledger has no entry with this number" + when + ".";
    }
}
