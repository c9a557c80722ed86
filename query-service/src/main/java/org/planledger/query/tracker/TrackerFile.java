package org.planledger.query.tracker;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Spreadsheet;

/** A tracker for a spreadsheet: dates as 2021-03-11, so that they sort; everything else in words. */
final class TrackerFile {
    private TrackerFile() {}

    static void write(Table table, HttpServletResponse response) throws IOException {
        var heads = table.columns().stream().map(Column::title).toList();
        try (var sheet = Spreadsheet.open(response, table.about().name() + ".csv", heads)) {
            for (var row : table.rows()) sheet.row(cells(table, row));
        }
    }

    private static List<Object> cells(Table table, Table.Row row) {
        return table.columns().stream()
                .map(column -> cell(table, column, row.cells().get(column.name())))
                .toList();
    }

    private static Object cell(Table table, Column<?> column, @Nullable Object value) {
        if (value == null) return "";
        if (value instanceof Long || (column.kind() == Column.Kind.DATE && value instanceof String)) return value;
        return String.join("; ", table.words().of(column.kind(), value));
    }
}
