package org.planledger.query.page.tracker;

import java.util.Map;
import java.util.stream.Collectors;
import org.planledger.query.page.frame.NotThere;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
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
    private final Listings listings;

    TrackerPages(Trackers trackers, Listings listings) {
        this.trackers = trackers;
        this.listings = listings;
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
        var tracker = trackers.find(name).orElseThrow(() -> noTracker(visit, id));
        page.addAttribute("about", tracker.about());
        Beginning.of(name, visit).ifPresent(begin -> page.addAttribute("begin", begin));
        page.addAttribute("list", listings.of(visit, id, tracker, parameters));
        return "tracker";
    }

    private NotThere noTracker(Visit visit, String id) {
        var titles = trackers.all().stream().map(tracker -> tracker.about().title());
        return new NotThere(
                "There is no tracker at this address. There are: " + titles.collect(Collectors.joining("; ")) + ".",
                "See all trackers",
                visit.to("/partnership/" + id + "/trackers"));
    }

    private static void begin(Visit visit, Model page, String id) {
        Item partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var trail = Trail.of(visit, partnership);
        page.addAttribute("partnership", partnership);
        page.addAttribute("trail", trail);
    }
}
