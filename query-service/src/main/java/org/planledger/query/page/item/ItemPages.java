package org.planledger.query.page.item;

import java.time.Clock;
import org.planledger.query.page.frame.NotThere;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Fields;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An item as it stands, and its story. */
@Controller
class ItemPages {
    private final Clock clock;

    ItemPages(Clock clock) {
        this.clock = clock;
    }

    @GetMapping({
        "/achievement/{*path}",
        "/priority/{*path}",
        "/target/{*path}",
        "/outcome/{*path}",
        "/assessment/{*path}",
        "/duty/{*path}",
        "/risk/{*path}",
        "/prioritisation/{*path}",
        "/member/{*path}",
        "/agenda-item/{*path}",
        "/review/{*path}",
        "/issue/{*path}",
        "/tasking/{*path}",
        "/consultation/{*path}",
        "/resident-view/{*path}",
        "/refused-attempts/{*path}",
        "/installation/{*path}",
        "/decision/{*path}",
        "/question/{*path}",
        "/finding/{*path}",
        "/report/{*path}"
    })
    String item(Visit visit, Model page) {
        var id = address(visit.place().substring(1));
        fill(visit, page, id);
        return "item";
    }

    /** A recommendation, with the stages of its life and the time to answer it. */
    @GetMapping("/recommendation/{id}")
    String recommendation(Visit visit, Model page, @PathVariable String id) {
        var item = visit.item(ItemId.of(ItemKind.RECOMMENDATION, id));
        var day = visit.day(Dates.today(clock));
        var answer = ResponseClock.of(item, day, visit.values());
        fill(visit, page, item.id());
        var history = visit.view().history(item.id());
        var proposed =
                history.isEmpty() ? "" : Dates.words(history.get(0).entry().decidedOn());
        page.addAttribute("clock", answer.orElse(null));
        page.addAttribute("day", Dates.words(day));
        page.addAttribute("age", Stage.age(item, day));
        page.addAttribute(
                "stages",
                Stage.of(item, proposed, answer.map(ResponseClock::words).orElse(""), visit.values()));
        return "recommendation";
    }

    @GetMapping("/history/{kind}/{*path}")
    String history(Visit visit, Model page, @PathVariable String kind, @PathVariable String path) {
        fill(visit, page, address(kind + path));
        return "history";
    }

    private void fill(Visit visit, Model page, ItemId id) {
        var item = visit.item(id);
        var history = visit.view().history(id);
        page.addAttribute("item", item);
        page.addAttribute("heading", Headings.of(item));
        page.addAttribute("kind", Fields.kind(id.kind()));
        page.addAttribute("rows", Summary.of(item, visit, history));
        page.addAttribute("story", Story.newestFirst(history, visit.values()));
        page.addAttribute("offers", Offers.of(item, visit, Dates.today(clock)));
        page.addAttribute("tasks", ReportTasks.of(item, visit));
        page.addAttribute("inside", Inside.of(item, visit));
        page.addAttribute("trail", Trail.of(visit, item));
    }

    static ItemId address(String text) {
        try {
            return ItemId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotThere("The ledger has nothing at this address.");
        }
    }
}
