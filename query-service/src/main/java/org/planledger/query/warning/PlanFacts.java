package org.planledger.query.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.PartialDate;

/**
 * What the warnings about a plan are computed from; themes that were retired are left out.
 *
 * @param lastClosed the reporting period that was closed last, {@code {from, to}}, or empty
 * @param today the day that is looked from
 */
public record PlanFacts(
        List<Item> themes,
        List<Item> outcomes,
        List<Item> duties,
        List<Item> actions,
        Map<?, ?> lastClosed,
        LocalDate today) {

    static PlanFacts of(String planId, Register.View view, LocalDate today) {
        var open = view.ofPlan(planId, ItemKind.THEME).stream()
                .filter(theme -> !theme.text(Field.STATUS).equals("RETIRED"))
                .toList();
        return new PlanFacts(
                open,
                view.ofPlan(planId, ItemKind.OUTCOME),
                view.ofPlan(planId, ItemKind.DUTY),
                view.ofPlan(planId, ItemKind.ACTION),
                lastClosed(view.ofPlan(planId, ItemKind.ACTION_PLAN)),
                today);
    }

    private static Map<?, ?> lastClosed(List<Item> actionPlans) {
        return actionPlans.stream()
                .flatMap(years -> maps(years, Field.ActionPlan.CLOSED_PERIODS))
                .max(Comparator.comparing(period -> PartialDate.parse(String.valueOf(period.get("from")))))
                .orElse(Map.of());
    }

    /** Whether a list of the item names the period that was closed last. */
    boolean wasSilent(Item item, String field) {
        return !lastClosed.isEmpty()
                && maps(item, field)
                        .anyMatch(period -> Objects.equals(lastClosed.get("from"), period.get("from"))
                                && Objects.equals(lastClosed.get("to"), period.get("to")));
    }

    private static Stream<Map<?, ?>> maps(Item item, String field) {
        if (!(item.fields().get(field) instanceof List<?> list)) return Stream.of();
        return list.stream().filter(Map.class::isInstance).map(one -> (Map<?, ?>) one);
    }
}
