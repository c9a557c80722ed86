package org.planledger.query.page.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/** What a theme answers that does not belong to it: duties of its plan, and recommendations. */
final class ThemeTies {
    private ThemeTies() {}

    static List<Item> duties(Item theme, Visit visit) {
        var itself = Map.of(
                Field.PLAN_ID,
                String.valueOf(theme.planId()),
                Field.THEME_ID,
                theme.id().localId());
        return visit.view().ofPlan(String.valueOf(theme.planId()), ItemKind.DUTY).stream()
                .filter(duty ->
                        duty.fields().get(Field.Aim.COVERED_BY) instanceof List<?> themes && themes.contains(itself))
                .toList();
    }

    /** Those that one of the theme's actions puts into practice. */
    static List<Item> recommendations(Item theme, List<Item> actions, Visit visit) {
        var ids = actions.stream().map(action -> action.id().path()).collect(Collectors.toSet());
        return visit.view().ofPartnership(theme.partnershipId(), ItemKind.RECOMMENDATION).stream()
                .filter(one -> isBy(ids, one))
                .toList();
    }

    private static boolean isBy(Set<String> actions, Item recommendation) {
        return recommendation.fields().get(Field.Recommendation.ACTION_IDS) instanceof List<?> linked
                && linked.stream().anyMatch(actions::contains);
    }
}
