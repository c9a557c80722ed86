package org.planledger.query.tracker;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Over;
import org.planledger.query.provenance.Provenance;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.warning.Days;

/** An item that has a row. */
record Line(Item item, Look look) {
    String text(String field) {
        return item.text(field);
    }

    long number(String field) {
        return item.fields().get(field) instanceof Number number ? number.longValue() : 0;
    }

    /** How many elements a list has. */
    long size(String field) {
        return item.fields().get(field) instanceof List<?> list ? list.size() : 0;
    }

    /** A field in words. */
    List<String> words(String field) {
        return look.values().lines(field, item.fields().get(field));
    }

    /** On which date the period of a field begins, or null where it has none. */
    @Nullable
    Object begin(String field) {
        return item.fields().get(field) instanceof Map<?, ?> period ? period.get("from") : null;
    }

    Link link() {
        return Link.to(item);
    }

    boolean isOver() {
        return Over.is(text(Field.STATUS));
    }

    boolean is(String status) {
        return text(Field.STATUS).equals(status);
    }

    /** Whether a date lies behind the day from which one looks. */
    boolean isPast(String field) {
        return Days.isOver(text(field), look.today());
    }

    @Nullable
    Link theme() {
        var id = themeId();
        return id == null ? null : look.view().item(id).map(Link::to).orElse(null);
    }

    /** The theme that it lies under or is about. */
    @Nullable
    ItemId themeId() {
        var parent = item.parent();
        if (parent != null && parent.kind() == ItemKind.THEME) return parent;
        var theme = text(Field.THEME_ID);
        return theme.isEmpty() ? null : ItemId.of(ItemKind.THEME, text(Field.PLAN_ID), theme);
    }

    @Nullable
    Link plan() {
        return item.planId() == null
                ? null
                : look.link(ItemKind.PLAN, item.planId()).orElse(null);
    }

    /** Who set its fields. */
    Map<String, Provenance> provenance() {
        return Provenance.of(item, look.view().history(item.id()));
    }
}
