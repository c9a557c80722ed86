package org.planledger.query.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Themes;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.Span;

/**
 * What the warnings about a plan are computed from; themes that were retired are left out. Of a plan that was
 * superseded nobody reports any more, and who led it then may have left since.
 *
 * @param left the names of those who are members no more, by their ids
 * @param today the day that is looked from
 */
record PlanFacts(
        Item plan,
        List<Item> themes,
        List<Item> outcomes,
        List<Item> duties,
        List<Item> actions,
        Silences silences,
        Map<String, String> left,
        LocalDate today) {

    static PlanFacts of(Item plan, Register.View view, LocalDate today) {
        var planId = plan.id().path();
        boolean isOver = plan.text(Field.STATUS).equals("SUPERSEDED");
        return new PlanFacts(
                plan,
                view.ofPlan(planId, ItemKind.THEME).stream()
                        .filter(Themes::stands)
                        .toList(),
                view.ofPlan(planId, ItemKind.OUTCOME),
                view.ofPlan(planId, ItemKind.DUTY),
                view.ofPlan(planId, ItemKind.ACTION),
                isOver ? Silences.NONE : silences(planId, view),
                isOver ? Map.of() : left(plan.partnershipId(), view),
                today);
    }

    private static Silences silences(String planId, Register.View view) {
        return view.ofPlan(planId, ItemKind.ACTION_PLAN).stream()
                .flatMap(year -> Listed.in(year, Field.ActionPlan.CLOSED_PERIODS))
                .map(Listed::span)
                .max(Comparator.comparing((Span period) -> period.from().firstDay()))
                .map(last -> Silences.in(last, view))
                .orElse(Silences.NONE);
    }

    private static Map<String, String> left(String partnershipId, Register.View view) {
        return view.ofPartnership(partnershipId, ItemKind.MEMBER).stream()
                .filter(member -> member.text(Field.STATUS).equals("ENDED"))
                .collect(Collectors.toMap(
                        member -> member.id().path().substring(partnershipId.length() + 1),
                        member -> member.text(Field.NAME)));
    }
}
