package org.planledger.query.page.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.PointName;
import org.planledger.query.answer.Problem;
import org.planledger.query.change.Changes;
import org.planledger.query.change.WhatChanged;
import org.planledger.query.page.frame.Addresses;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed since a review, a meeting, a date or an entry. */
@Controller
class ChangesPage {
    private final WhatChanged changed;

    ChangesPage(WhatChanged changed) {
        this.changed = changed;
    }

    /**
     * @param since a review's id, a date, also as people write it, or an entry's number; without it the last closed
     *     review
     * @param to the same; without it today
     * @param part see {@link Parts}; without it all, or an outline where that is much
     */
    @GetMapping("/partnership/{id}/changes")
    String changes(
            Visit visit,
            Model page,
            @PathVariable String id,
            @RequestParam @Nullable String since,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String part,
            HttpServletResponse answer) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var boxes = new PointBoxes(visit.view(), changed.points(visit.view(), id), since, to);
        var written = boxes.inAddresses(visit.path());
        if (!written.equals(visit.path())) return "redirect:" + Addresses.ours(written);
        page.addAttribute("partnership", partnership);
        page.addAttribute("trail", Trail.of(visit, partnership));
        try {
            var window = changed.window(visit.view(), id, since, to);
            choices(page, visit, boxes, List.of());
            show(visit, page, id, window, Parts.of(part, window.changes().accounts()));
            page.addAttribute("from", PointWords.of(window.changes().since(), since, visit.view()));
            if (PointName.of(to) != null)
                page.addAttribute("until", PointWords.of(window.changes().to(), to, visit.view()));
            return "changes";
        } catch (Problem problem) {
            var faults = boxes.faults(problem);
            if (faults.isEmpty()) throw problem;
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
            choices(page, visit, boxes, faults);
            return "changes-points";
        }
    }

    private static void show(Visit visit, Model page, String id, WhatChanged.Window window, Parts parts) {
        var changes = window.changes();
        visit.showsChanges(changes.since().position(), changes.to().position());
        var teller = new ChangedItem.Teller(new Values(window.until(), id), window.day());
        var sections = new Sections(visit, window, teller, parts);
        page.addAttribute("changes", changes);
        page.addAttribute("accounts", AccountWords.of(changes.accounts()));
        page.addAttribute("counts", counts(changes));
        page.addAttribute("late", isAnyLate(changes) ? changes.since().day() : null);
        fill(page, sections.plans(id), sections.rest());
        page.addAttribute("administrative", administrative(changes, parts, teller));
        page.addAttribute("parts", parts);
        page.addAttribute("outlines", new Outlines(visit));
    }

    private static void choices(Model page, Visit visit, PointBoxes boxes, List<Map<String, String>> faults) {
        page.addAttribute(
                "reviews",
                boxes.points().reviews().stream()
                        .map(point -> PointWords.of(point, null, visit.view()))
                        .toList());
        page.addAttribute("errors", faults);
        page.addAttribute("sinceBox", boxes.sinceBox(faults));
        page.addAttribute("toBox", boxes.toBox(faults));
    }

    private static void fill(Model page, List<Sections.PlanSection> plans, List<Section> rest) {
        long steps = Stream.concat(plans.stream().flatMap(plan -> plan.sections().stream()), rest.stream())
                .mapToLong(Section::steps)
                .sum();
        page.addAttribute("plans", plans);
        page.addAttribute("rest", rest);
        page.addAttribute("withSteps", !Parts.isTooMuch(steps));
    }

    private static List<Told> administrative(Changes changes, Parts parts, ChangedItem.Teller teller) {
        if (!parts.tells(Parts.ADMINISTRATIVE)) return List.of();
        return changes.administrative().stream()
                .map(change -> Told.of(change, teller.values()))
                .toList();
    }

    private static List<Count> counts(Changes changes) {
        var counts = new ArrayList<Count>();
        for (var count : changes.counts())
            counts.add(new Count("%,d".formatted(count.items()), ClassWords.of(count.change())));
        var themes =
                changes.groups().stream().filter(group -> group.theme() != null).toList();
        long quiet = themes.stream().filter(group -> group.items().isEmpty()).count();
        if (quiet > 0)
            counts.add(new Count("%,d".formatted(quiet), quiet == 1 ? "theme unchanged" : "themes unchanged"));
        return counts;
    }

    private static boolean isAnyLate(Changes changes) {
        return changes.groups().stream()
                .flatMap(group -> group.items().stream())
                .flatMap(item -> item.lines().stream())
                .flatMap(line -> line.steps().stream())
                .anyMatch(Changes.Step::late);
    }

    record Count(String number, String words) {}
}
