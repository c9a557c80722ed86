package org.planledger.query.page.tracker;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planledger.query.page.frame.Address;
import org.planledger.query.page.frame.Sheet;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.tracker.Asked;
import org.planledger.query.tracker.Table;
import org.planledger.query.tracker.Trackers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All trackers of a partnership, and each of them; the address holds what is asked. */
@Controller
class TrackerPages {
    private final Trackers trackers;

    TrackerPages(Trackers trackers) {
        this.trackers = trackers;
    }

    @GetMapping("/partnership/{id}/trackers")
    String all(Visit visit, Model page, @PathVariable String id) {
        begin(visit, page, id);
        page.addAttribute("trackers", TrackerLink.all(trackers, visit, id));
        return "trackers";
    }

    /** What has an address of its own beside those of the trackers. */
    @GetMapping("/partnership/{id}/reports")
    String reports(Visit visit, Model page, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        return one(visit, page, id, "reports", parameters);
    }

    @GetMapping("/partnership/{id}/issues")
    String issues(Visit visit, Model page, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        return one(visit, page, id, "issues", parameters);
    }

    @GetMapping("/partnership/{id}/trackers/{name}")
    String one(
            Visit visit,
            Model page,
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam Map<String, String> parameters) {
        begin(visit, page, id);
        var tracker = trackers.named(name);
        var known = Asked.among(tracker, parameters);
        var table = trackers.table(id, name, known, visit.view());
        fill(visit, page, id, table, Asked.of(tracker, known));
        rows(page, table, Sheet.of(table.rows(), parameters.get(Sheet.PARAMETER)), visit);
        return "tracker";
    }

    private static void fill(Visit visit, Model page, String id, Table table, Asked asked) {
        var address = new Address(visit);
        var filters = new Filters(table, asked);
        page.addAttribute("about", table.about());
        Beginning.of(table.about().name(), visit).ifPresent(begin -> page.addAttribute("begin", begin));
        page.addAttribute("heads", Head.of(table, asked, address));
        page.addAttribute("of", table.all().size());
        page.addAttribute("counts", Count.of(table, address));
        page.addAttribute("totals", Count.totals(table));
        page.addAttribute("textBox", filters.text());
        page.addAttribute("choices", filters.choices(visit, id));
        page.addAttribute("narrowed", asked.narrows());
        page.addAttribute("clear", address.without(cleared(asked)));
        page.addAttribute(
                "file",
                address.at(
                        "/api/partnerships/" + id + "/trackers/" + table.about().name() + ".csv"));
    }

    private static void rows(Model page, Table table, Sheet<Table.Row> sheet, Visit visit) {
        page.addAttribute("rows", new Shown(table, visit).rows(sheet.rows()));
        page.addAttribute("sheet", sheet);
    }

    private static List<String> cleared(Asked asked) {
        return Stream.concat(asked.where().keySet().stream(), Stream.of(Asked.TEXT))
                .toList();
    }

    private static void begin(Visit visit, Model page, String id) {
        Item partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var trail = Trail.of(visit, partnership);
        page.addAttribute("partnership", partnership);
        page.addAttribute("trail", trail);
    }
}
