package org.planledger.query.tracker;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.ItemId;

/**
 * A tracker's answer.
 *
 * @param all every row, before anything was asked of it
 * @param rows those that were asked for, in the order that was asked for
 */
public record Table(
        Tracker.About about, List<? extends Column<?>> columns, List<Row> all, List<Row> rows, Words words) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 12;

    /**
     * What one line has in the columns.
     *
     * @param cells by the names of the columns, and of those in which words were looked for; a column in which it has
     *     nothing is left out
     * @param orders by what it is sorted in the columns that sort by something else than they show; null where it has
     *     no place in that order
     */
    public record Row(Map<String, Object> cells, Map<String, @Nullable Object> orders) {
        private @Nullable String order(String column) {
            var order = orders.containsKey(column) ? orders.get(column) : cells.get(column);
            return order == null ? null : sortable(order);
        }
    }

    /** The items that name some of the rows, in their order. */
    public List<ItemId> items(List<Row> some) {
        var first = columns.get(0).name();
        return some.stream()
                .map(row -> row.cells().get(first))
                .flatMap(cell -> cell instanceof Link link ? Stream.of(link.item()) : Stream.empty())
                .toList();
    }

    static <T> Table of(Tracker<T> tracker, Look look, Asked asked) {
        var columns = asked.text().isEmpty() ? tracker.columns() : tracker.searched();
        var all = tracker.lines(look).stream().map(line -> row(columns, line)).toList();
        var words = new Words(look.values());
        var rows = all.stream().filter(row -> fits(row, columns, asked, words)).toList();
        var shown = tracker.columns().stream()
                .map(column -> column.worded(look.values()::status))
                .toList();
        return new Table(tracker.about(), shown, all, inOrder(rows, asked), words);
    }

    private static <T> Row row(List<Column<T>> columns, T line) {
        var cells = new LinkedHashMap<String, Object>();
        var orders = new HashMap<String, @Nullable Object>();
        for (var column : columns) {
            var value = column.of(line);
            if (value != null) cells.put(column.name(), value);
            if (column.hasOwnOrder()) orders.put(column.name(), column.orderOf(line));
        }
        return new Row(cells, orders);
    }

    private static <T> boolean fits(Row row, List<Column<T>> columns, Asked asked, Words words) {
        return asked.conditions()
                        .allMatch(one -> keys(row.cells().get(one.getKey())).contains(one.getValue()))
                && (asked.text().isEmpty() || says(row, columns, asked.text(), words));
    }

    private static <T> boolean says(Row row, List<Column<T>> columns, String text, Words words) {
        var wanted = text.toLowerCase(Locale.UK);
        return columns.stream()
                .flatMap(column -> words.of(column.kind(), row.cells().get(column.name())).stream())
                .anyMatch(said -> said.toLowerCase(Locale.UK).contains(wanted));
    }

    /** What a filter may say for a row to fit. */
    private static List<String> keys(@Nullable Object value) {
        if (value == null) return List.of();
        if (value instanceof Collection<?> several)
            return several.stream().flatMap(one -> keys(one).stream()).toList();
        return List.of(value instanceof Link link ? link.item().toString() : value.toString());
    }

    /** Rows without a value come last in either direction. */
    private static List<Row> inOrder(List<Row> rows, Asked asked) {
        var column = asked.sort();
        if (column == null) return rows;
        Comparator<String> order = Comparator.naturalOrder();
        return rows.stream()
                .map(row -> new Sorted(row, row.order(column)))
                .sorted(Comparator.comparing(
                        Sorted::order, Comparator.nullsLast(asked.descending() ? order.reversed() : order)))
                .map(Sorted::row)
                .toList();
    }

    private record Sorted(Row row, @Nullable String order) {}

    /** Numbers by their size, and before texts; a text by its letters, and by the size of the numbers in it. */
    private static String sortable(Object value) {
        if (value instanceof Long number) return "%020d".formatted(number - Long.MIN_VALUE / 2);
        if (value instanceof Collection<?> several)
            return several.stream().map(Table::sortable).findFirst().orElse("");
        var text = value instanceof Link link ? link.title() : value.toString();
        return NUMBER.matcher(text.toLowerCase(Locale.UK))
                .replaceAll(number ->
                        "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }

    /** How many rows have each value, by column. */
    public Map<String, Map<String, Long>> counts() {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        for (var column : columns) {
            if (!column.isFor(Column.Use.COUNT)) continue;
            var values = counts.computeIfAbsent(column.name(), name -> new TreeMap<>());
            rows.forEach(row -> keys(row.cells().get(column.name())).forEach(key -> values.merge(key, 1L, Long::sum)));
        }
        return counts;
    }

    /** The sums of the rows, by column. */
    public Map<String, Long> totals() {
        var totals = new LinkedHashMap<String, Long>();
        for (var column : columns)
            if (column.isFor(Column.Use.SUM))
                totals.put(
                        column.name(),
                        rows.stream()
                                .mapToLong(row -> row.cells().get(column.name()) instanceof Long n ? n : 0)
                                .sum());
        return totals;
    }

    /**
     * What a filter can choose among: the value that it says, and its words; in the order in which the column sorts, or
     * by the words.
     */
    public Map<String, String> choices(Column<?> column) {
        var found = new HashMap<String, Choice>();
        for (var row : all) {
            var value = row.cells().get(column.name());
            if (value == null) continue;
            var said = words.of(column.kind(), value);
            var keys = keys(value);
            var order = keys.size() == 1 ? row.orders().get(column.name()) : null;
            for (int at = 0; at < keys.size(); at++)
                found.putIfAbsent(keys.get(at), new Choice(said.get(at), order == null ? said.get(at) : order));
        }
        var choices = new LinkedHashMap<String, String>();
        found.entrySet().stream()
                .sorted(Comparator.comparing(
                        choice -> sortable(choice.getValue().order())))
                .forEach(
                        choice -> choices.put(choice.getKey(), choice.getValue().words()));
        var said = List.copyOf(choices.values());
        choices.replaceAll((key, one) -> Collections.frequency(said, one) > 1 ? words.ofItsPlan(key, one) : one);
        return choices;
    }

    private record Choice(String words, Object order) {}

    /** The same with what was chosen, which perhaps no row has at that moment. */
    public Map<String, String> choices(Column<?> column, @Nullable String chosen) {
        var choices = choices(column);
        if (chosen != null) choices.putIfAbsent(chosen, words.ofKey(column.kind(), chosen));
        return choices;
    }
}
