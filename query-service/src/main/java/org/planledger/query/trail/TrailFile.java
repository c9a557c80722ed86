package org.planledger.query.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Spreadsheet;
import org.planledger.query.page.story.Told.Step;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.ChangeJson;
import org.planledger.query.register.FieldChange;

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
            "changes",
            "event",
            "command",
            "commandId",
            "by",
            "actorId",
            "authority",
            "reference",
            "meeting",
            "reason",
            "lineHash");

    private TrailFile() {}

    private interface Row {
        void write(Trail.Told told, Values values) throws IOException;
    }

    static void lines(Trail trail, HttpServletResponse response) throws IOException {
        try (var out = Spreadsheet.file(response, NDJSON, "trail.ndjson")) {
            each(
                    trail,
                    (told, values) -> out.append(ChangeJson.mapper().writeValueAsString(told))
                            .append('\n'));
        }
    }

    static void table(Trail trail, HttpServletResponse response) throws IOException {
        try (var table = Spreadsheet.open(response, "trail.csv", COLUMNS)) {
            each(trail, (told, values) -> table.row(cells(told, values)));
        }
    }

    private static void each(Trail trail, Row row) throws IOException {
        Long beyond = null;
        do {
            var page = trail.page(beyond, PAGE);
            var values = trail.values();
            for (var told : page.entries()) row.write(told, values);
            beyond = page.next();
        } while (beyond != null);
    }

    private static List<@Nullable Object> cells(Trail.Told told, Values values) {
        var entry = told.entry();
        var envelope = entry.envelope();
        return Arrays.asList(
                entry.position(),
                envelope.decidedOn().toString(),
                entry.recordedAt().toString(),
                entry.sentence(),
                told.changes().stream().map(c -> c.item().toString()).distinct().collect(Collectors.joining(" ")),
                changes(told, values),
                entry.event(),
                envelope.command().name(),
                envelope.command().id(),
                envelope.actor().title(),
                envelope.actor().id(),
                envelope.authority().kind().name(),
                envelope.authority().reference(),
                envelope.authority().meetingId(),
                envelope.reason(),
                entry.leafHash());
    }

    /** "theme/plan-2020/t1 Lead: nothing → Borough Council", or "... Actions, added: ...", with bars between. */
    private static String changes(Trail.Told told, Values values) {
        return told.changes().stream()
                .flatMap(change -> change.fields().stream()
                        .filter(FieldChange::differs)
                        .map(field -> Step.of(field, values))
                        .filter(Step::isAny)
                        .map(step -> change.item() + " " + words(step)))
                .collect(Collectors.joining(" | "));
    }

    private static String words(Step step) {
        return switch (step.how()) {
            case "added", "removed" -> step.label() + ", " + step.how() + ": " + step.before() + step.after();
            default -> step.label() + ": " + orNothing(step.before()) + " → " + orNothing(step.after());
        };
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
