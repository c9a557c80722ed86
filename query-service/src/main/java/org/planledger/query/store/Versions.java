package org.planledger.query.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Operation;
import org.planledger.query.fold.State;
import org.planledger.query.register.Change;
import org.planledger.query.register.ChangeJson;
import org.planledger.query.register.Moment;

/**
 * The state of an item after some of its changes.
 *
 * @param latest the newest change that counts, or null where none does
 */
public record Versions(State state, @Nullable Change latest) {

    /** The state that a chunk leads to. */
    public static Versions of(Chunk chunk) {
        return fold(chunk.start(), changes(chunk.lines()), Moment.NOW);
    }

    /** The state that those of the changes lead to which a moment holds, in the order of their positions. */
    static Versions fold(State start, List<Change> changes, Moment moment) {
        var versions = new Versions(start, null);
        for (var change : changes) if (moment.holds(change.entry())) versions = versions.after(change);
        return versions;
    }

    private static List<Change> changes(List<Line> lines) {
        return lines.stream().map(line -> ChangeJson.read(line.text())).toList();
    }

    private Versions after(Change change) {
        var operations = change.fields().stream()
                .map(field -> new Operation(field.field(), field.op(), field.value()))
                .toList();
        return new Versions(state.after(operations), change);
    }
}
