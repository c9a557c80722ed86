package org.planledger.query.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.ChangeJson;

/** Writes a whole trail, a page at a time, so that its length costs time and no memory. */
final class TrailFile {
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";
    private static final int PAGE = 500;
    private static final String[] COLUMNS = {
        "entry",
        "decidedOn",
        "recordedAt",
        "what",
        "items",
        "event",
        "command",
        "by",
        "authority",
        "reference",
        "meeting",
        "reason",
        "lineHash"
    };

    private TrailFile() {}

    private interface Row {
        void write(Trail.Told told) throws IOException;
    }

    static void lines(Trail trail, HttpServletResponse response) throws IOException {
        try (var out = open(response, NDJSON, "trail.ndjson")) {
            each(
                    trail,
                    told -> out.append(ChangeJson.mapper().writeValueAsString(told))
                            .append('\n'));
        }
    }

    static void table(Trail trail, HttpServletResponse response) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();
        try (var out = open(response, CSV, "trail.csv");
                var table = new CSVPrinter(out, format)) {
            each(trail, told -> table.printRecord(cells(told)));
        }
    }

    private static Writer open(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    }

    private static void each(Trail trail, Row row) throws IOException {
        Long beyond = null;
        do {
            var page = trail.page(beyond, PAGE);
            for (var told : page.entries()) row.write(told);
            beyond = page.next();
        } while (beyond != null);
    }

    private static List<Object> cells(Trail.Told told) {
        var entry = told.entry();
        var envelope = entry.envelope();
        return List.of(
                entry.position(),
                envelope.decidedOn().toString(),
                entry.recordedAt().toString(),
                harmless(entry.sentence()),
                harmless(told.changes().stream()
                        .map(c -> c.item().toString())
                        .distinct()
                        .collect(Collectors.joining(" "))),
                entry.event(),
                envelope.command().name(),
                harmless(envelope.actor().title()),
                envelope.authority().kind().name(),
                harmless(envelope.authority().reference()),
                harmless(envelope.authority().meetingId()),
                harmless(envelope.reason()),
                entry.leafHash());
    }

    /** A spreadsheet takes a cell that begins with one of these for a formula. */
    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) return "";
        return "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
