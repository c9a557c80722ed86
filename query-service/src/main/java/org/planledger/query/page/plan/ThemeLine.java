package org.planledger.query.page.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Themes;
import org.planledger.query.page.action.ActionLine;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.picture.Strip;
import org.planledger.query.page.story.Told;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/**
 * A theme in the plan's table.
 *
 * @param leads in words; empty where it stands unassigned
 * @param achievements how many stand under it
 * @param actions those under it, by the dates on which they are due
 * @param byStatus how many of them stand at which status
 * @param report the last that was received, or null
 * @param latest the newest entry about it, or about what stands under it
 * @param assign where to assign a lead, or "" for those who may not
 */
public record ThemeLine(
        String number,
        String title,
        String href,
        List<String> leads,
        boolean retired,
        long achievements,
        List<ActionLine> actions,
        Strip byStatus,
        PlanPages.@Nullable Link report,
        Told latest,
        String assign) {

    /**
     * By their numbers.
     *
     * @param standing what stands in the plan: its actions, achievements, targets and outcomes
     */
    static List<ThemeLine> all(String planId, List<Item> standing, Visit visit) {
        var themes = visit.view().ofPlan(planId, ItemKind.THEME);
        var last = themes.stream().flatMap(theme -> lastReport(theme).stream()).toList();
        var reports = visit.view().items(last).stream().collect(Collectors.toMap(Item::id, Headings::of));
        return themes.stream()
                .sorted(Comparator.comparing(ThemeLine::number))
                .map(theme -> of(theme, standing, reports, visit))
                .toList();
    }

    private static ThemeLine of(Item theme, List<Item> standing, Map<ItemId, String> reports, Visit visit) {
        var under = standing.stream()
                .filter(item -> Achievements.under(item, theme))
                .toList();
        var actions = of(ItemKind.ACTION, under);
        var values = visit.values();
        return new ThemeLine(
                theme.text("number"),
                theme.text("title"),
                visit.to(theme.id()),
                values.lines("leads", theme.fields().get("leads")),
                isRetired(theme),
                of(ItemKind.ACHIEVEMENT, under).size(),
                ActionLine.of(actions, visit, values),
                ActionsByTheme.strip(actions, visit),
                lastReport(theme)
                        .filter(reports::containsKey)
                        .map(id -> new PlanPages.Link(String.valueOf(reports.get(id)), visit.to(id)))
                        .orElse(null),
                Told.of(latest(theme, under), List.of(), values),
                assign(theme, visit));
    }

    private static long number(Item theme) {
        return theme.fields().get("number") instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }

    private static List<Item> of(ItemKind kind, List<Item> items) {
        return items.stream().filter(item -> item.id().kind() == kind).toList();
    }

    private static Optional<ItemId> lastReport(Item theme) {
        return theme.fields().get(Field.Theme.REPORTS) instanceof List<?> reports && !reports.isEmpty()
                ? Optional.of(ItemId.of(ItemKind.REPORT, String.valueOf(reports.get(reports.size() - 1))))
                : Optional.empty();
    }

    private static Entry latest(Item theme, List<Item> under) {
        return Stream.concat(Stream.of(theme), under.stream())
                .map(Item::latest)
                .max(Comparator.comparingLong(Entry::position))
                .orElseThrow();
    }

    static boolean isRetired(Item theme) {
        return !Themes.stands(theme);
    }

    /** A form that knows its plan and theme already. */
    static String assign(Item theme, Visit visit) {
        if (!visit.may("executive-recorder") || isRetired(theme)) return "";
        return "/record/AssignThemeLead?planId=" + theme.planId() + "&themeId="
                + theme.id().localId();
    }

    /** Whether the field of a theme that lists its leads is empty. */
    public boolean unassigned() {
        return leads.isEmpty();
    }

    /** Whether one entry changed an action of the theme. */
    public boolean isMarkedIn(Marks marks) {
        return actions.stream().anyMatch(action -> marks.isMarked(action.href()));
    }

    /** What the picture of achievements needs. */
    Map.Entry<String, Long> bar() {
        return Map.entry(number + ". " + title, achievements);
    }
}
