package org.planledger.query.warning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.Span;

/**
 * That an action or a theme was reported on.
 *
 * @param by the lead of the theme, as {@code {memberId, unit}}; null for an action, which has one owner
 * @param period the one that the report names, otherwise the day on which it was made
 */
record Reported(@Nullable Map<?, ?> by, Span period) {

    static Stream<Reported> on(Item item, Register.View view) {
        return item.id().kind() == ItemKind.THEME
                ? reports(item).flatMap(report -> inReport(report, item.id(), view))
                : view.history(item.id()).stream()
                        .filter(change -> change.entry().event().equals("ProgressReported"))
                        .map(change -> new Reported(null, day(change)));
    }

    private static Stream<ItemId> reports(Item theme) {
        return theme.fields().get(Field.Theme.REPORTS) instanceof List<?> ids
                ? ids.stream().map(id -> ItemId.of(ItemKind.REPORT, String.valueOf(id)))
                : Stream.of();
    }

    private static Stream<Reported> inReport(ItemId report, ItemId theme, Register.View view) {
        return view.history(report).stream()
                .flatMap(change -> change.fields().stream()
                        .filter(field -> field.field().equals(Field.Report.THEME_REPORTS))
                        .map(FieldChange::value)
                        .filter(part -> part instanceof Map<?, ?> map && theme.equals(themeOf(map)))
                        .map(part -> said((Map<?, ?>) part, change)));
    }

    private static Reported said(Map<?, ?> part, Change change) {
        var lead = part.get("lead") instanceof Map<?, ?> map ? map : null;
        return new Reported(lead, part.get("period") instanceof Map<?, ?> period ? Listed.span(period) : day(change));
    }

    private static Span day(Change change) {
        return new Span(change.entry().decidedOn(), null);
    }

    private static ItemId themeOf(Map<?, ?> part) {
        return ItemId.of(ItemKind.THEME, String.valueOf(part.get("planId")), String.valueOf(part.get("themeId")));
    }
}
