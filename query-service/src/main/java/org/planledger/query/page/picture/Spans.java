package org.planledger.query.page.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.values.Span;

/** Periods as bars and days as marks over the years, row by row, with today across them. */
public final class Spans {
    private static final int ROW = 44;
    private static final int ROOM_AROUND_TEXT = 12;

    private Spans() {}

    /**
     * A period to draw; {@code look} is "bar", "other", "draft" or "past", and {@code text} stands in it if it fits.
     */
    public record Period(String text, Span span, String look) {
        /** A period without an end goes on until that day. */
        LocalDate end(LocalDate today) {
            var to = span.to();
            return to == null && today.isAfter(span.from().firstDay())
                    ? today
                    : span.last().lastDay();
        }
    }

    /** @param days marked with a dot each */
    public record Row(String label, List<Period> periods, List<LocalDate> days) {}

    public static Picture of(String id, String caption, String words, List<Row> rows, LocalDate today) {
        var drawing = new Drawing();
        int height = rows.size() * ROW;
        var days = rows.stream().flatMap(row -> days(row, today)).toList();
        if (!days.isEmpty()) draw(drawing, rows, Years.over(days), today);
        return drawing.picture(id, caption, words, height + 20);
    }

    private static Stream<LocalDate> days(Row row, LocalDate today) {
        return Stream.concat(
                row.days().stream(),
                row.periods().stream()
                        .flatMap(period -> Stream.of(period.span().from().firstDay(), period.end(today))));
    }

    private static void draw(Drawing drawing, List<Row> rows, Years years, LocalDate today) {
        years.draw(drawing, rows.size() * ROW);
        for (int row = 0; row < rows.size(); row++) draw(drawing, rows.get(row), years, today, row * ROW);
        years.mark(drawing, today, rows.size() * ROW);
    }

    private static void draw(Drawing drawing, Row row, Years years, LocalDate today, int top) {
        drawing.left(0, top + 15, Drawing.fitting(row.label(), Picture.WIDTH));
        for (var period : row.periods()) draw(drawing, period, years, today, top + 20);
        for (var day : row.days()) drawing.dot(years.x(day), top + 28, 6, "mark");
    }

    private static void draw(Drawing drawing, Period period, Years years, LocalDate today, int top) {
        int from = years.x(period.span().from().firstDay());
        int width = Math.max(3, years.x(period.end(today).plusDays(1)) - from);
        drawing.box(from, top, width, 18, period.look());
        var text = Drawing.fittingInBar(period.text(), width - ROOM_AROUND_TEXT);
        if (!text.isEmpty()) drawing.word(from + 6, top + 14, "start", text, "inside-" + period.look());
    }
}
