package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Themes;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** How much of the plan each agency carries. */
@Component
class AgencyTracker implements Tracker<AgencyTracker.Carrying> {

    /**
     * A member with the themes that it leads and the actions that it owns.
     *
     * @param silences for how many periods it did not report, also on what is another's by now
     */
    record Carrying(Line member, List<Line> themes, List<Line> actions, long silences) {
        List<Line> open() {
            return actions.stream().filter(action -> !action.isOver()).toList();
        }

        @Nullable
        String nextDue() {
            return open().stream()
                    .filter(action -> !action.isPast(Field.Action.DUE))
                    .map(action -> action.text(Field.Action.DUE))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    @Override
    public About about() {
        return About.ofPlan(
                "agencies",
                "Agency workload",
                "What each member leads and has to do in the plan, and how often it was silent.",
                "No member is recorded yet. The executive recorder can admit one.");
    }

    @Override
    public List<Carrying> lines(Look look) {
        var themes = look.ofPlans(ItemKind.THEME);
        var actions = look.ofPlans(ItemKind.ACTION);
        return look.ofPartnership(ItemKind.MEMBER).stream()
                .sorted(Comparator.comparing(member -> member.text(Field.NAME)))
                .map(member -> new Carrying(
                        member,
                        themes.stream().filter(theme -> leads(member, theme)).toList(),
                        actions.stream().filter(action -> owns(member, action)).toList(),
                        silences(member, themes, Field.Theme.NO_REPORT_FROM)
                                + silences(member, actions, Field.Action.NO_REPORT_FOR)))
                .toList();
    }

    private static long silences(Line member, List<Line> lines, String field) {
        return lines.stream()
                .flatMap(line -> Look.maps(line.item().fields().get(field)))
                .filter(silence -> isOf(member, silence))
                .count();
    }

    static boolean leads(Line member, Line theme) {
        return Look.maps(theme.item().fields().get(Field.Theme.LEADS)).anyMatch(lead -> isOf(member, lead));
    }

    private static boolean owns(Line member, Line action) {
        return Optional.ofNullable(action.item().fields().get(Field.Action.OWNER))
                .filter(owner -> owner instanceof Map<?, ?> map && isOf(member, map))
                .isPresent();
    }

    /** Whether a {@code {memberId, unit}} is the member or a part of it. */
    private static boolean isOf(Line member, Map<?, ?> lead) {
        return member.item().id().path().endsWith("/" + lead.get("memberId"));
    }

    @Override
    public List<Column<Carrying>> columns() {
        return Stream.of(who(), ByStatus.columns(Carrying::actions), work())
                .flatMap(columns -> columns)
                .toList();
    }

    private static Stream<Column<Carrying>> who() {
        return Stream.of(
                Column.item("agency", "Agency", one -> one.member().link()),
                Column.<Carrying>constant(
                                "category", "Category", one -> one.member().text(Field.Member.CATEGORY))
                        .filtered()
                        .beneath(),
                Column.<Carrying>status("Status", one -> one.member().text(Field.STATUS))
                        .beneath(),
                Column.<Carrying>item(
                                "themes",
                                "Themes led",
                                one -> one.themes().stream()
                                        .filter(theme -> Themes.stands(theme.item()))
                                        .map(Line::link)
                                        .toList())
                        .beneath());
    }

    private static Stream<Column<Carrying>> work() {
        return Stream.of(
                sum("open", "Still open", one -> one.open().size()),
                sum(
                        "overdue",
                        "Overdue",
                        one -> one.open().stream().filter(Moving::isOverdue).count()),
                sum("silences", "Periods without report", Carrying::silences).beneath(),
                Column.<Carrying>date("nextDue", "Next due", Carrying::nextDue).beneath());
    }

    private static Column<Carrying> sum(String name, String title, java.util.function.ToLongFunction<Carrying> number) {
        return Column.<Carrying>number(name, title, number::applyAsLong).summed();
    }
}
