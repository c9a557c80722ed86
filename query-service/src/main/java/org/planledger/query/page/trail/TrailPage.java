package org.planledger.query.page.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType;
import org.planledger.query.answer.Problem;
import org.planledger.query.page.frame.Address;
import org.planledger.query.page.frame.Addresses;
import org.planledger.query.page.frame.ChoiceBox;
import org.planledger.query.page.frame.DateBox;
import org.planledger.query.page.frame.Labels;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.story.Told;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.trail.Asked;
import org.planledger.query.trail.Trail;
import org.springframework.http.HttpStatus;
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
    String trail(
            Visit visit, Model page, @PathVariable String id, @ModelAttribute Asked asked, HttpServletResponse answer) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var faults = faults(asked);
        if (faults.isEmpty()) {
            var written = inAddresses(visit.path(), asked);
            if (!written.equals(visit.path())) return "redirect:" + Addresses.ours(written);
            faults = show(asked, visit, page, id);
        }
        if (!faults.isEmpty()) {
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("story", List.of());
        }
        page.addAttribute("errors", faults);
        page.addAttribute("partnership", partnership);
        var boxes = boxes(asked, faults);
        var selects = selects(visit, id, asked);
        page.addAttribute("boxes", boxes);
        page.addAttribute("selects", selects);
        page.addAttribute("words", TrailWords.of(asked, boxes, selects, visit.values()));
        page.addAttribute(
                "trail",
                List.of(
                        Map.of("text", "Home", "href", visit.to("/")),
                        Map.of("text", partnership.text("name"), "href", visit.to(partnership.id()))));
        return "trail";
    }

    /**
     * @return what is wrong with the windows that the dates make
     * @throws Problem where the fault lies elsewhere
     */
    private static List<Map<String, String>> show(Asked asked, Visit visit, Model page, String id) {
        try {
            show(asked.page(visit.view(), id), asked, visit, page, id);
            return List.of();
        } catch (Problem problem) {
            if (!asked.dates().containsKey(problem.field())) throw problem;
            return List.of(TextBox.fault(problem.field(), Labels.said(problem)));
        }
    }

    private static void show(Trail.Page found, Asked asked, Visit visit, Model page, String id) {
        page.addAttribute(
                "story", found.entries().stream().map(told -> told(told, visit)).toList());
        page.addAttribute(
                "next",
                found.next() == null ? null : here(visit, "beyond", found.next().toString()));
        page.addAttribute("begin", asked.beyond() == null ? null : here(visit, "beyond", null));
        page.addAttribute("table", file(asked, visit, id, "csv"));
        page.addAttribute("lines", file(asked, visit, id, "ndjson"));
    }

    private static List<Map<String, String>> faults(Asked asked) {
        return Stream.concat(
                        TextBox.tooLong("text", asked.text()).stream(),
                        asked.dates().entrySet().stream()
                                .flatMap(date -> fault(date.getKey(), date.getValue()).stream()))
                .toList();
    }

    private static Optional<Map<String, String>> fault(String box, String date) {
        return box.startsWith("decided") ? DateBox.dayFault(box, date) : DateBox.fault(box, date);
    }

    /** The same address with its dates as the read API takes them, so that the files next to the page hold the same. */
    private static String inAddresses(String path, Asked asked) {
        var address = path;
        for (var date : asked.dates().entrySet()) {
            var plain = DateBox.read(date.getValue());
            if (!plain.equals(date.getValue()))
                address = UriComponentsBuilder.fromUriString(address)
                        .replaceQueryParam(date.getKey(), plain)
                        .build()
                        .toUriString();
        }
        return address;
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
    private static String file(Asked asked, Visit visit, String id, String kind) {
        return new Address(visit).at("/api/partnerships/" + id + "/trail." + kind, asked.parameters());
    }

    private static List<Map<String, Object>> boxes(Asked asked, List<Map<String, String>> faults) {
        return List.of(
                TextBox.of(
                        "text",
                        Labels.of("text"),
                        "In what happened, the reason or the authority",
                        "20",
                        asked.text(),
                        faults),
                date("decidedFrom", asked.decidedFrom(), faults),
                date("decidedTo", asked.decidedTo(), faults),
                date("recordedFrom", asked.recordedFrom(), faults),
                date("recordedTo", asked.recordedTo(), faults));
    }

    private static Map<String, Object> date(String name, @Nullable String value, List<Map<String, String>> faults) {
        return TextBox.of(name, Labels.of(name), "Such as 2021, March 2021 or 5/3/2021", "10", value, faults);
    }

    private static List<Map<String, Object>> selects(Visit visit, String id, Asked asked) {
        return List.of(
                ChoiceBox.of("theme", "Theme", "All themes", themes(visit, id, asked.theme()), asked.theme()),
                ChoiceBox.of("agency", "Agency", "All agencies", members(visit, id, asked.agency()), asked.agency()),
                ChoiceBox.of("event", "What happened", "Everything", events(), asked.event()),
                ChoiceBox.of(
                        "order", Labels.of("order"), "Newest first", Map.of("oldest", "Oldest first"), asked.order()));
    }

    /** @param chosen what stays in its box also where there is no such theme at that moment, or null */
    private static Map<String, String> themes(Visit visit, String id, @Nullable String chosen) {
        var themes = new LinkedHashMap<String, String>();
        for (var plan : visit.view().plans(id))
            for (var theme : visit.view().ofPlan(plan.id().path(), ItemKind.THEME))
                themes.put(theme.id().path(), theme.text("title") + " (" + plan.text("title") + ")");
        if (chosen != null)
            themes.computeIfAbsent(chosen, theme -> Headings.of(ItemKind.THEME.slug() + "/" + theme, visit.values()));
        return themes;
    }

    private static Map<String, String> members(Visit visit, String id, @Nullable String chosen) {
        var members = new LinkedHashMap<String, String>();
        for (Item member : visit.view().ofPartnership(id, ItemKind.MEMBER)) {
            members.put(member.id().localId(), member.text("name"));
        }
        if (chosen != null)
            members.computeIfAbsent(
                    chosen, member -> Headings.of(ItemKind.MEMBER.slug() + "/" + id + "/" + member, visit.values()));
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
