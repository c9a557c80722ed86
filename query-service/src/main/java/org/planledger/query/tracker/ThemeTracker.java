package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** How each theme stands. */
@Component
class ThemeTracker implements Tracker<ThemeTracker.Standing> {

    /** A theme, and what belongs to it. */
    record Standing(Line theme, List<Line> actions, List<Line> achievements, List<Line> outcomes) {
        List<Link> lastReport() {
            var reports =
                    theme.look().links(ItemKind.REPORT, theme.item().fields().get(Field.Theme.REPORTS));
            return reports.isEmpty() ? reports : reports.subList(reports.size() - 1, reports.size());
        }
    }

    @Override
    public About about() {
        return About.ofPlan(
                "themes",
                "Theme dashboard",
                "How each theme of the plan stands: who leads it, how its actions go, what was achieved, and when it was last reported on.",
                "This plan has no theme yet.");
    }

    @Override
    public List<Standing> lines(Look look) {
        var actions = byTheme(look, ItemKind.ACTION);
        var achievements = byTheme(look, ItemKind.ACHIEVEMENT);
        var outcomes = byTheme(look, ItemKind.OUTCOME);
        return look.ofPlans(ItemKind.THEME).stream()
                .sorted(Comparator.comparing((Line theme) -> theme.number(Field.NUMBER)))
                .map(theme ->
                        new Standing(theme, under(actions, theme), under(achievements, theme), under(outcomes, theme)))
                .toList();
    }

    private static Map<ItemId, List<Line>> byTheme(Look look, ItemKind kind) {
        return look.ofPlans(kind).stream()
                .filter(line -> !line.is("WITHDRAWN") && themeOf(line.item()).isPresent())
                .collect(Collectors.groupingBy(line -> themeOf(line.item()).orElseThrow()));
    }

    private static java.util.Optional<ItemId> themeOf(Item item) {
        var theme = item.text(Field.THEME_ID);
        return theme.isEmpty() || item.planId() == null
                ? java.util.Optional.ofNullable(item.parent())
                : java.util.Optional.of(ItemId.of(ItemKind.THEME, Objects.requireNonNull(item.planId()), theme));
    }

    private static List<Line> under(Map<ItemId, List<Line>> items, Line theme) {
        return items.getOrDefault(theme.item().id(), List.of());
    }

    @Override
    public List<Column<Standing>> columns() {
        return Stream.of(who(), actions(), work()).flatMap(List::stream).toList();
    }

    private static List<Column<Standing>> who() {
        return List.of(
                Column.item("theme", "Theme", one -> one.theme().link()),
                Column.<Standing>item("plan", "Plan", one -> one.theme().plan()).beneath(),
                Column.<Standing>text("lead", "Lead", one -> one.theme().words(Field.Theme.LEADS))
                        .filtered()
                        .beneath(),
                Column.<Standing>status("Status", one -> one.theme().text(Field.STATUS))
                        .beneath());
    }

    private static List<Column<Standing>> actions() {
        var overdue = Column.<Standing>number(
                        "overdue",
                        "Overdue",
                        one -> one.actions().stream().filter(Moving::isOverdue).count())
                .summed();
        return Stream.concat(ByStatus.columns(Standing::actions), Stream.of(overdue))
                .toList();
    }

    private static List<Column<Standing>> work() {
        return List.of(
                Column.<Standing>number("achievements", "Achievements", one ->
                                (long) one.achievements().size())
                        .summed(),
                Column.<Standing>number("outcomes", "Outcomes", one ->
                                (long) one.outcomes().size())
                        .beneath(),
                Column.<Standing>item("lastReport", "Last report", Standing::lastReport)
                        .beneath(),
                Column.<Standing>number(
                                "silences",
                                "Periods without report",
                                one -> one.theme().size(Field.Theme.NO_REPORT_FROM))
                        .beneath(),
                Column.<Standing>constant(
                                "prioritised",
                                "Last prioritised",
                                one -> one.theme().text(Field.Theme.PRIORITISED))
                        .beneath(),
                Column.<Standing>date(
                                "touched",
                                "Theme itself last changed",
                                one -> one.theme().item().latest().decidedOn().toString())
                        .beneath(),
                Column.<Standing>entry(one -> one.theme().item().latest().position())
                        .beneath());
    }
}
