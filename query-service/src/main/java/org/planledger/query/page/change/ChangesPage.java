package org.planledger.query.page.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.change.Changes;
import org.planledger.query.change.WhatChanged;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
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
     * @param since a review's id, a date or an entry's number; without it the last closed review
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
            @RequestParam @Nullable String part) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        var asked = typed(since);
        var until = typed(to);
        var window = changed.window(visit.view(), id, asked, until);
        var changes = window.changes();
        var teller = new ChangedItem.Teller(new Values(window.until(), id), window.day());
        var parts = Parts.of(typed(part), changes.accounts());
        var sections = new Sections(visit, window, teller, parts);
        page.addAttribute("partnership", partnership);
        page.addAttribute("from", PointWords.of(changes.since(), asked, visit.view()));
        page.addAttribute("until", until == null ? null : PointWords.of(changes.to(), until, visit.view()));
        page.addAttribute("changes", changes);
        page.addAttribute("accounts", AccountWords.of(changes.accounts()));
        page.addAttribute("counts", counts(changes));
        page.addAttribute("late", isAnyLate(changes) ? changes.since().day() : null);
        fill(page, sections.plans(id), sections.rest());
        page.addAttribute("administrative", administrative(changes, parts, teller));
        page.addAttribute("parts", parts);
        page.addAttribute("outlines", new Outlines(visit));
        page.addAttribute("trail", Trail.of(visit, partnership));
        choices(page, visit, id, asked, until);
        return "changes";
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

    private static @Nullable String typed(@Nullable String point) {
        return point == null || point.isBlank() ? null : point.strip();
    }

    private void choices(Model page, Visit visit, String id, @Nullable String since, @Nullable String to) {
        page.addAttribute(
                "reviews",
                changed.points(visit.view(), id).reviews().stream()
                        .map(point -> PointWords.of(point, null, visit.view()))
                        .toList());
        page.addAttribute(
                "sinceBox",
                TextBox.of(
                        "since",
                        "Changes since",
                        "An entry’s number, or a date such as 2019-03-05, 2019-03 or 2019",
                        "20",
                        since));
        page.addAttribute("toBox", TextBox.of("to", "Up to", "The same, or leave it empty for today", "20", to));
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
