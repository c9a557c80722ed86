package org.planledger.query.warning;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.Span;

/** When an action or a theme was reported on. */
final class Reported {
    private Reported() {}

    static Stream<Span> on(Item item, Register.View view) {
        return view.history(item.id()).stream().flatMap(change -> said(change, item, view));
    }

    /** A report on a theme counts for its period where it names one, every other for the day on which it was made. */
    private static Stream<Span> said(Change change, Item item, Register.View view) {
        var day = new Span(change.entry().decidedOn(), null);
        return switch (change.entry().event()) {
            case "ProgressReported" -> Stream.of(day);
            case "ThemeReportReceived" ->
                change.fields().stream()
                        .map(added -> period(item.id(), String.valueOf(added.value()), view)
                                .orElse(day));
            default -> Stream.of();
        };
    }

    private static Optional<Span> period(ItemId theme, String reportId, Register.View view) {
        return view.item(ItemId.of(ItemKind.REPORT, reportId)).stream()
                .flatMap(report -> Listed.in(report, Field.Report.THEME_REPORTS))
                .filter(part -> theme.equals(themeOf(part)) && part.get("period") instanceof Map<?, ?>)
                .map(part -> Listed.span((Map<?, ?>) part.get("period")))
                .findFirst();
    }

    private static ItemId themeOf(Map<?, ?> part) {
        return ItemId.of(ItemKind.THEME, String.valueOf(part.get("planId")), String.valueOf(part.get("themeId")));
    }
}
