package org.planledger.query.page.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.Lead;
import org.planledger.values.Mandate;
import org.planledger.values.Role;

/**
 * What a theme lead or a focal point may report on: the themes that their agency leads and what belongs to them, the
 * actions that their agency owns. The command-service decides; here it is only not offered in vain.
 */
record OwnWork(Register.View view, Mandate mandate) {

    boolean covers(Item item) {
        if (item.fields().get(Field.Recommendation.ACTION_IDS) instanceof List<?> actions)
            return actions.stream()
                    .flatMap(id -> view.item(ItemId.of(ItemKind.ACTION, String.valueOf(id))).stream())
                    .anyMatch(this::covers);
        return (mandate.roles().contains(Role.THEME_LEAD) && leads(item))
                || (mandate.roles().contains(Role.AGENCY_FOCAL_POINT) && owns(item));
    }

    private boolean leads(Item item) {
        return theme(item).map(theme -> theme.fields().get(Field.Theme.LEADS)).stream()
                .flatMap(leads -> leads instanceof List<?> all ? all.stream() : java.util.stream.Stream.of())
                .anyMatch(this::isOwn);
    }

    private boolean owns(Item item) {
        return item.id().kind() == ItemKind.ACTION && isOwn(item.fields().get(Field.Action.OWNER));
    }

    private Optional<Item> theme(Item item) {
        if (item.id().kind() == ItemKind.THEME) return Optional.of(item);
        var theme = item.text(Field.THEME_ID);
        return theme.isEmpty()
                ? Optional.empty()
                : view.item(ItemId.of(ItemKind.THEME, item.text(Field.PLAN_ID), theme));
    }

    private boolean isOwn(@Nullable Object lead) {
        if (!(lead instanceof Map<?, ?> map)) return false;
        var unit = map.get("unit");
        return mandate.speaksFor(new Lead(String.valueOf(map.get("memberId")), unit == null ? null : unit.toString()));
    }
}
