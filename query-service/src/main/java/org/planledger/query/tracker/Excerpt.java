package org.planledger.query.tracker;

import java.util.List;

/**
 * A tracker with some of its columns, in another order, under the heading of a page: what that has room for.
 *
 * @param names of the columns; the first one names the row
 */
record Excerpt<T>(Tracker<T> whole, String title, List<String> names) implements Tracker<T> {
    static <T> Tracker<T> of(Tracker<T> whole, String title, List<String> names) {
        return new Excerpt<>(whole, title, names);
    }

    static <T> Tracker<T> ofAll(Tracker<T> whole, String title) {
        return of(whole, title, whole.columns().stream().map(Column::name).toList());
    }

    @Override
    public About about() {
        return whole.about().under(title);
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
