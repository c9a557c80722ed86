package org.planledger.query.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Operation;
import org.planledger.query.fold.State;
import org.planledger.query.register.Change;
import org.planledger.query.register.ChangeJson;

/**
 * The state of an item after some of its changes.
 *
 * @param latest the newest change that counts, or null where none does
 */
public record Versions(State state, @Nullable Change latest) {

    /** The state that a chunk leads to. */
    public static Versions of(Chunk chunk) {
        return fold(chunk.start(), changes(chunk.lines()));
    }

    /** The state that changes lead to, in the order of their positions. */
    static Versions fold(State start, List<Change> changes) {
        var versions = new Versions(start, null);
        for (var change : changes) versions = versions.after(change);
        return versions;
    }

    private static List<Change> changes(List<Line> lines) {
        return lines.stream().map(line -> ChangeJson.read(line.text())).toList();
    }

    Versions after(Change change) {
        var operations = change.fields().stream()
                .map(field -> new Operation(field.field(), field.op(), field.value()))
                .toList();
        return new Versions(state.after(operations), change);
    }
}
