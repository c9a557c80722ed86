package org.planledger.query.register;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an item stands under.
 *
 * @param parent the item that it belongs to, or null
 * @param theme the theme that it belongs to or is about, or null
 */
public record Above(@Nullable ItemId parent, @Nullable ItemId theme) {
    public static final Above NOTHING = new Above(null, null);
    private static final String PLAN = "planId";
    private static final String THEME = "themeId";

    /**
     * @param planId the plan that it belongs to, or null where at most its fields name one
     * @param fields that may name a theme
     */
    public static Above of(@Nullable ItemId parent, @Nullable String planId, Map<String, Object> fields) {
        if (parent != null && parent.kind() == ItemKind.THEME) return new Above(parent, parent);
        var plan = planId == null ? fields.get(PLAN) : planId;
        var theme = fields.get(THEME);
        return plan == null || theme == null
                ? new Above(parent, null)
                : new Above(parent, ItemId.of(ItemKind.THEME, plan.toString(), theme.toString()));
    }

    public static Above of(Item item) {
        return item.id().kind() == ItemKind.THEME
                ? new Above(item.parent(), item.id())
                : of(item.parent(), item.planId(), item.fields());
    }

    Stream<ItemId> items() {
        return Stream.of(parent, theme).flatMap(Stream::ofNullable);
    }
}
