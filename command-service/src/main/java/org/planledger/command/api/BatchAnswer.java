package org.planledger.command.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.planledger.command.axon.Verdict;
import org.planledger.events.EventJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells what became of each row, one JSON object per line, as soon as it is known, and at the end of the whole. */
final class BatchAnswer {

    private static final JsonMapper JSON = EventJson.mapper();

    private final OutputStream out;
    private final Explanations explanations;
    private int recorded;
    private int refused;
    private int heldBack;
    private long position;

    BatchAnswer(OutputStream out, Explanations explanations) {
        this.out = out;
        this.explanations = explanations;
    }

    void tell(BatchRow row, Verdict verdict) {
        var line = line(row);
        if (verdict instanceof Verdict.Recorded done) {
            var receipt = done.receipt();
            recorded++;
            position = Math.max(position, receipt.position());
            line.put("outcome", "RECORDED").put("position", receipt.position());
            line.put("stream", receipt.stream()).put("sequence", receipt.sequence());
            line.put("repeated", receipt.repeated());
        } else if (verdict instanceof Verdict.Acceptable acceptable) {
            line.put("outcome", "ACCEPTABLE").put("stream", acceptable.stream());
        } else if (verdict instanceof Verdict.HeldBack held) {
            heldBack++;
            line.put("outcome", "HELD_BACK").put("stream", held.stream()).put("because", held.because());
        } else if (verdict instanceof Verdict.Refused no) {
            refused(line, no.why());
        }
        write(line);
    }

    /** Nothing is wrong with the row, but the batch holds rows that cannot be read. */
    void tellHeldBack(BatchRow row) {
        heldBack++;
        write(line(row).put("outcome", "HELD_BACK"));
    }

    private void refused(ObjectNode line, RuntimeException why) {
        refused++;
        line.put("outcome", "REFUSED");
        line.set("problem", explanations.of(why).toJson());
    }

    /** What follows is not recorded, or its outcome is not known, as the problem says. */
    void breakOff(List<BatchRow> rest, RuntimeException why) {
        for (var row : rest) {
            var line = line(row);
            refused(line, why);
            write(line);
        }
    }

    void end(int rows, boolean dryRun) {
        var line = JSON.createObjectNode().put("rows", rows).put("recorded", recorded);
        line.put("refused", refused).put("heldBack", heldBack).put("dryRun", dryRun);
        write(recorded > 0 ? line.put("position", position) : line);
        flush();
    }

    private static ObjectNode line(BatchRow row) {
        return JSON.createObjectNode().put("row", row.number()).put("commandId", row.id());
    }

    private void write(ObjectNode line) {
        try {
            out.write(JSON.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
