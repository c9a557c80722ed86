package org.planledger.query.tracker;

import java.util.List;

/**
 * A tracker with some of its columns, in another order: what a page has room for.
 *
 * @param names of the columns; the first one names the row
 */
record Excerpt<T>(Tracker<T> whole, List<String> names) implements Tracker<T> {
    static <T> Tracker<T> of(Tracker<T> whole, List<String> names) {
        return new Excerpt<>(whole, names);
    }

    @Override
    public About about() {
        return whole.about();
    }

    @Override
    public List<T> lines(Look look) {
        return whole.lines(look);
    }

    @Override
    public List<Column<T>> columns() {
        var all = whole.columns();
        return names.stream().map(name -> named(name, all)).toList();
    }

    @Override
    public List<Column<T>> searched() {
        return whole.searched();
    }

    private static <T> Column<T> named(String name, List<Column<T>> columns) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column is called " + name));
    }
}
