package org.planledger.query.page.tracker;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Tags;
import org.planledger.query.tracker.Column;
import org.planledger.query.tracker.Link;
import org.planledger.query.tracker.Table;

/** The rows of a tracker for its template. */
public final class Shown {
    /** Letters of a text for which a column has to be broad. */
    private static final int LONG = 80;

    private final Table table;
    private final Visit visit;

    Shown(Table table, Visit visit) {
        this.table = table;
        this.visit = visit;
    }

    /**
     * @param look the classes of the cell
     * @param parts what stands in it; none where there is nothing
     */
    public record Cell(String label, String look, List<Part> parts) {}

    /** @param beneath what is told under the row; nothing that is empty or none */
    public record Row(List<Cell> cells, List<Cell> beneath) {}

    /**
     * @param href where it leads, or ""
     * @param tag the colour of a status, or "" where it is none
     */
    public record Part(String text, String href, String tag) {}

    List<Row> rows(List<Table.Row> rows) {
        return rows.stream().map(this::row).toList();
    }

    private Row row(Table.Row row) {
        return new Row(
                cells(row, false).toList(),
                cells(row, true).filter(Shown::saysSomething).toList());
    }

    private static boolean saysSomething(Cell cell) {
        return cell.parts().stream().anyMatch(part -> !part.text().equals("0"));
    }

    private Stream<Cell> cells(Table.Row row, boolean beneath) {
        return table.columns().stream()
                .filter(column -> column.isFor(Column.Use.BENEATH) == beneath)
                .map(column -> cell(column, row.cells().get(column.name())));
    }

    private Cell cell(Column<?> column, @Nullable Object value) {
        var parts = value == null ? List.<Part>of() : parts(column, value);
        return new Cell(column.title(), look(column, parts), parts);
    }

    private static String look(Column<?> column, List<Part> parts) {
        return switch (column.kind()) {
            case NUMBER -> "govuk-table__cell--numeric";
            case DATE -> "pl-date";
            default -> parts.stream().anyMatch(part -> part.text().length() > LONG) ? "pl-long" : "";
        };
    }

    private List<Part> parts(Column<?> column, Object value) {
        if (value instanceof Collection<?> several)
            return several.stream().flatMap(one -> parts(column, one).stream()).toList();
        var text = String.join("", table.words().of(column.kind(), value));
        return List.of(new Part(text, href(column, value), tag(column, value)));
    }

    private String href(Column<?> column, Object value) {
        if (value instanceof Link link) return visit.to(link.item());
        return column.kind() == Column.Kind.ENTRY ? visit.to("/entry/" + value) : "";
    }

    private static String tag(Column<?> column, Object value) {
        return column.kind() == Column.Kind.STATUS ? Tags.colour(value.toString()) : "";
    }
}
