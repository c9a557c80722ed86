package org.planledger.query.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.LeadName;
import org.planledger.query.fold.Themes;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.query.warning.Warning;

/**
 * A plan on one page.
 *
 * @param themes by number
 * @param warnings what a plan should not show
 */
public record PlanOnAPage(
        long position, Item plan, Counts counts, List<Theme> themes, List<Item> priorities, List<Warning> warnings) {

    /** Retired themes and withdrawn achievements do not count. */
    public record Counts(long themes, long themesWithoutLead, long achievements, long priorities) {}

    /**
     * @param leads the names of those who lead it
     * @param achievements how many, without those that were withdrawn
     */
    public record Theme(Item theme, List<String> leads, long achievements) {
        boolean isOpen() {
            return Themes.stands(theme);
        }
    }

    public static PlanOnAPage of(Item plan, Register.View view, List<Warning> warnings) {
        var planId = plan.id().path();
        var achieved = view.ofPlan(planId, ItemKind.ACHIEVEMENT).stream()
                .filter(achievement -> !achievement.text(Field.STATUS).equals("WITHDRAWN"))
                .collect(Collectors.groupingBy(a -> a.text(Field.THEME_ID), Collectors.counting()));
        var themes = themes(view.ofPlan(planId, ItemKind.THEME), names(plan, view), achieved);
        var priorities = view.ofPlan(planId, ItemKind.PRIORITY);
        return new PlanOnAPage(
                view.position(), plan, counts(themes, achieved, priorities), themes, priorities, warnings);
    }

    private static Function<String, String> names(Item plan, Register.View view) {
        var names = view.ofPartnership(plan.partnershipId(), ItemKind.MEMBER).stream()
                .collect(Collectors.toMap(member -> member.id().localId(), member -> member.text(Field.NAME)));
        return id -> names.getOrDefault(id, id);
    }

    private static List<Theme> themes(List<Item> themes, Function<String, String> names, Map<String, Long> achieved) {
        return themes.stream()
                .sorted(Comparator.comparingLong(PlanOnAPage::number))
                .map(theme -> new Theme(
                        theme,
                        leads(theme, names),
                        achieved.getOrDefault(theme.id().localId(), 0L)))
                .toList();
    }

    private static List<String> leads(Item theme, Function<String, String> names) {
        if (!(theme.fields().get(Field.Theme.LEADS) instanceof List<?> leads)) return List.of();
        return leads.stream()
                .map(lead -> lead instanceof Map<?, ?> map ? name(map, names) : String.valueOf(lead))
                .toList();
    }

    private static String name(Map<?, ?> lead, Function<String, String> names) {
        return LeadName.of(names.apply(String.valueOf(lead.get("memberId"))), lead.get("unit"));
    }

    private static Counts counts(List<Theme> themes, Map<String, Long> achieved, List<Item> priorities) {
        var open = themes.stream().filter(Theme::isOpen).toList();
        return new Counts(
                open.size(),
                open.stream().filter(theme -> theme.leads().isEmpty()).count(),
                achieved.values().stream().mapToLong(Long::longValue).sum(),
                priorities.size());
    }

    private static long number(Item theme) {
        return theme.fields().get(Field.NUMBER) instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }
}
