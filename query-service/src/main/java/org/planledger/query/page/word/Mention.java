package org.planledger.query.page.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/**
 * An item that a value names, where a reader can go on.
 *
 * @param words by which the value names it
 */
public record Mention(ItemId item, String words) {
    private static final String MEMBER = "memberId";

    /** The items that the words of a value name, as far as they are there at the moment that is looked at. */
    static List<Mention> in(String field, @Nullable Object value, Values values) {
        return all(field, value, values)
                .filter(mention -> values.item(mention.item()).isPresent())
                .toList();
    }

    private static Stream<Mention> all(String field, @Nullable Object value, Values values) {
        if (value instanceof List<?> list) return list.stream().flatMap(one -> all(field, one, values));
        if (value instanceof Map<?, ?> map) return parts(map, values);
        var id = value == null ? null : values.id(field, value.toString());
        return id == null ? Stream.empty() : Stream.of(new Mention(id, values.name(id)));
    }

    /** A lead is named by agency and unit, a theme by itself and its plan. */
    private static Stream<Mention> parts(Map<?, ?> map, Values values) {
        if (map.containsKey(MEMBER)) {
            var id = values.id(MEMBER, String.valueOf(map.get(MEMBER)));
            return id == null ? Stream.empty() : Stream.of(new Mention(id, values.lead(map)));
        }
        var theme = theme(map);
        return Stream.concat(
                theme.stream().map(id -> new Mention(id, values.name(id))),
                map.entrySet().stream()
                        .filter(part -> theme.isEmpty() || !part.getKey().equals(Field.PLAN_ID))
                        .flatMap(part -> all(String.valueOf(part.getKey()), part.getValue(), values)));
    }

    private static List<ItemId> theme(Map<?, ?> map) {
        boolean isNamed = map.containsKey(Field.PLAN_ID) && map.containsKey(Field.THEME_ID);
        return isNamed
                ? List.of(ItemId.of(
                        ItemKind.THEME,
                        String.valueOf(map.get(Field.PLAN_ID)),
                        String.valueOf(map.get(Field.THEME_ID))))
                : List.of();
    }
}
