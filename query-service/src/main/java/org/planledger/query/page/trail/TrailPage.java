package org.planledger.query.page.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType;
import org.planledger.query.page.frame.ChoiceBox;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Told;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.trail.Asked;
import org.planledger.query.trail.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** Every entry of a partnership, filtered; the address holds the whole question. */
@Controller
class TrailPage {

    @GetMapping("/partnership/{id}/trail")
    String trail(Visit visit, Model page, @PathVariable String id, @ModelAttribute Asked asked) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var found = asked.page(visit.view(), id);
        page.addAttribute("partnership", partnership);
        page.addAttribute(
                "story", found.entries().stream().map(told -> told(told, visit)).toList());
        page.addAttribute(
                "next",
                found.next() == null ? null : here(visit, "beyond", found.next().toString()));
        page.addAttribute("begin", asked.beyond() == null ? null : here(visit, "beyond", null));
        page.addAttribute("boxes", boxes(asked));
        page.addAttribute("selects", selects(visit, id, asked));
        page.addAttribute("table", file(visit, id, "csv"));
        page.addAttribute("lines", file(visit, id, "ndjson"));
        page.addAttribute(
                "trail",
                List.of(
                        Map.of("text", "Home", "href", visit.to("/")),
                        Map.of("text", partnership.text("name"), "href", visit.to(partnership.id()))));
        return "trail";
    }

    private static Told told(Trail.Told told, Visit visit) {
        var fields = told.changes().stream()
                .map(Change::fields)
                .flatMap(List::stream)
                .toList();
        return Told.of(told.entry(), fields, visit.values());
    }

    private static String here(Visit visit, String name, @Nullable String value) {
        var address = UriComponentsBuilder.fromUriString(visit.path());
        return (value == null ? address.replaceQueryParam(name) : address.replaceQueryParam(name, value))
                .build()
                .toUriString();
    }

    /** The same question to the read API, as a file. */
    private static String file(Visit visit, String id, String kind) {
        return UriComponentsBuilder.fromUriString(visit.path())
                .replacePath("/api/partnerships/" + id + "/trail." + kind)
                .replaceQueryParam("beyond")
                .replaceQueryParam("limit")
                .build()
                .toUriString();
    }

    private static List<Map<String, Object>> boxes(Asked asked) {
        return List.of(
                TextBox.of("text", "Words", "In what happened, the reason or the authority", "20", asked.text()),
                TextBox.of(
                        "decidedFrom",
                        "Decided from",
                        "Such as 2021, 2021-03 or 2021-03-05",
                        "10",
                        asked.decidedFrom()),
                TextBox.of("decidedTo", "Decided until", "The same", "10", asked.decidedTo()),
                TextBox.of("recordedFrom", "Recorded from", "The same", "10", asked.recordedFrom()),
                TextBox.of("recordedTo", "Recorded until", "The same", "10", asked.recordedTo()));
    }

    private static List<Map<String, Object>> selects(Visit visit, String id, Asked asked) {
        return List.of(
                ChoiceBox.of("theme", "Theme", "All themes", themes(visit, id), asked.theme()),
                ChoiceBox.of("agency", "Agency", "All agencies", members(visit, id), asked.agency()),
                ChoiceBox.of("event", "What happened", "Everything", events(), asked.event()),
                ChoiceBox.of("order", "Order", "Newest first", Map.of("oldest", "Oldest first"), asked.order()));
    }

    private static Map<String, String> themes(Visit visit, String id) {
        var themes = new LinkedHashMap<String, String>();
        for (var plan : visit.view().plans(id))
            for (var theme : visit.view().ofPlan(plan.id().path(), ItemKind.THEME))
                themes.put(theme.id().path(), theme.text("title") + " (" + plan.text("title") + ")");
        return themes;
    }

    private static Map<String, String> members(Visit visit, String id) {
        var members = new LinkedHashMap<String, String>();
        for (Item member : visit.view().ofPartnership(id, ItemKind.MEMBER)) {
            var path = member.id().path();
            members.put(path.substring(path.lastIndexOf('/') + 1), member.text("name"));
        }
        return members;
    }

    private static Map<String, String> events() {
        var events = new LinkedHashMap<String, String>();
        EventType.all().stream()
                .sorted(java.util.Comparator.comparing(EventType::title))
                .forEach(type -> events.put(type.name(), type.title()));
        return events;
    }
}
