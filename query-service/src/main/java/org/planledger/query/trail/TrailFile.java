package org.planledger.query.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Spreadsheet;
import org.planledger.query.register.ChangeJson;

/** Writes a whole trail, a page at a time, so that its length costs time and no memory. */
final class TrailFile {
    static final String NDJSON = "application/x-ndjson";
    private static final int PAGE = 500;
    private static final List<String> COLUMNS = List.of(
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
            "lineHash");

    private TrailFile() {}

    private interface Row {
        void write(Trail.Told told) throws IOException;
    }

    static void lines(Trail trail, HttpServletResponse response) throws IOException {
        try (var out = Spreadsheet.file(response, NDJSON, "trail.ndjson")) {
            each(
                    trail,
                    told -> out.append(ChangeJson.mapper().writeValueAsString(told))
                            .append('\n'));
        }
    }

    static void table(Trail trail, HttpServletResponse response) throws IOException {
        try (var table = Spreadsheet.open(response, "trail.csv", COLUMNS)) {
            each(trail, told -> table.row(cells(told)));
        }
    }

    private static void each(Trail trail, Row row) throws IOException {
        Long beyond = null;
        do {
            var page = trail.page(beyond, PAGE);
            for (var told : page.entries()) row.write(told);
            beyond = page.next();
        } while (beyond != null);
    }

    private static List<@Nullable Object> cells(Trail.Told told) {
        var entry = told.entry();
        var envelope = entry.envelope();
        return Arrays.asList(
                entry.position(),
                envelope.decidedOn().toString(),
                entry.recordedAt().toString(),
                entry.sentence(),
                told.changes().stream().map(c -> c.item().toString()).distinct().collect(Collectors.joining(" ")),
                entry.event(),
                envelope.command().name(),
                envelope.actor().title(),
                envelope.authority().kind().name(),
                envelope.authority().reference(),
                envelope.authority().meetingId(),
                envelope.reason(),
                entry.leafHash());
    }
}
