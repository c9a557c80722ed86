package org.planledger.query.tracker;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.planledger.query.access.Exports;
import org.planledger.query.answer.Spreadsheet;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trackers of a partnership, each as JSON and as a file for a spreadsheet. */
@RestController
@RequestMapping("/api/partnerships/{id}/trackers")
class TrackerReads {
    private final Trackers trackers;
    private final Exports exports;

    TrackerReads(Trackers trackers, Exports exports) {
        this.trackers = trackers;
        this.exports = exports;
    }

    /** @param trackers what there is to ask, with the parameters of each */
    record Catalogue(long position, List<Named> trackers) {}

    record Named(String name, String title, String shows, List<Head> columns) {}

    /** @param filters whether a parameter of its name chooses rows */
    record Head(String name, String title, Column.Kind kind, boolean filters) {
        static Head of(Column<?> column) {
            return new Head(column.name(), column.title(), column.kind(), column.isFor(Column.Use.FILTER));
        }
    }

    /**
     * @param of how many rows there are without filters
     * @param counts how many of the rows have each value, by column
     * @param totals sums of the rows, by column
     * @param rows cells by the names of the columns; a column in which a row has nothing is left out
     */
    record Answer(
            long position,
            String tracker,
            String title,
            List<Head> columns,
            int of,
            Map<String, Map<String, Long>> counts,
            Map<String, Long> totals,
            List<Map<String, Object>> rows) {}

    @GetMapping
    Catalogue all(@PathVariable String id, Register.View view) {
        trackers.require(id, view);
        return new Catalogue(
                view.position(),
                trackers.all().stream().map(TrackerReads::named).toList());
    }

    private static Named named(Tracker<?> tracker) {
        var about = tracker.about();
        return new Named(
                about.name(),
                about.title(),
                about.lede(),
                tracker.columns().stream().map(Head::of).toList());
    }

    /** @param asked filters by the names of columns, {@code text}, {@code sort} and {@code plan} */
    @GetMapping("/{name}")
    Answer one(
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam Map<String, String> asked,
            Register.View view) {
        var table = trackers.table(id, name, asked, view);
        return new Answer(
                view.position(),
                name,
                table.about().title(),
                table.columns().stream().map(Head::of).toList(),
                table.all().size(),
                table.counts(),
                table.totals(),
                table.rows().stream().map(Table.Row::cells).toList());
    }

    @GetMapping(path = "/{name}.csv", produces = Spreadsheet.TYPE)
    void file(
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam Map<String, String> asked,
            Register.View view,
            HttpServletResponse response)
            throws IOException {
        var table = trackers.table(id, name, asked, view);
        exports.record(id);
        TrackerFile.write(table, response);
    }
}
