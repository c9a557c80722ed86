package org.planledger.query.page.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.planledger.query.fold.Field;
import org.planledger.query.page.word.Fields;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** What one entry changed, so that the plan's page can mark it and say so. Items go by their addresses. */
public final class Marks {
    public static final Marks NONE = new Marks();
    private static final String ACHIEVEMENTS = "achievements";

    private final Map<String, Set<String>> fields = new HashMap<>();

    private Marks() {}

    /** @param items those that the entry touched, as they stood after it */
    public static Marks of(List<Change> changes, Collection<Item> items, Function<ItemId, String> address) {
        var marks = new Marks();
        for (var change : changes) marks.add(address.apply(change.item()), change.fields());
        for (var item : items) {
            var parent = item.parent();
            if (item.id().kind() == ItemKind.ACHIEVEMENT && parent != null)
                marks.at(address.apply(parent)).add(ACHIEVEMENTS);
        }
        return marks;
    }

    private void add(String address, List<FieldChange> changes) {
        var marked = at(address);
        changes.stream().filter(FieldChange::differs).map(FieldChange::field).forEach(marked::add);
    }

    private Set<String> at(String address) {
        return fields.computeIfAbsent(address, a -> new LinkedHashSet<>());
    }

    /** Whether the entry touched the item, or something that its row counts. */
    public boolean isMarked(String address) {
        return fields.containsKey(address);
    }

    /** Whether the entry changed this field of the item. */
    public boolean isMarked(String address, String field) {
        return fields.getOrDefault(address, Set.of()).contains(field);
    }

    /** "Changed by this entry: lead, status". */
    public String words(String address) {
        var names = fields.getOrDefault(address, Set.of()).stream()
                .filter(field -> !field.equals(Field.THEME_ID))
                .map(field -> field.equals(ACHIEVEMENTS)
                        ? ACHIEVEMENTS
                        : Fields.name(field).toLowerCase(java.util.Locale.UK))
                .toList();
        return names.isEmpty() ? "Changed by this entry" : "Changed by this entry: " + String.join(", ", names);
    }
}
