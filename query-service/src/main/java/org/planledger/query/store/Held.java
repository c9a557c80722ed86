package org.planledger.query.store;

import java.util.List;
import java.util.function.Predicate;
import org.planledger.query.register.Change;
import org.planledger.query.register.Moment;

/**
 * Which changes count at a moment, told from their lines as they lie there.
 *
 * @param tells whether the register tells of each line from when it holds; else each is parsed for it
 */
record Held(Moment moment, Parsed parsed, boolean tells) implements Predicate<Line> {

    @Override
    public boolean test(Line line) {
        if (!tells) return moment.holds(parsed.change(line).entry());
        var heldFrom = moment.asAt() == null ? null : line.heldFrom();
        return heldFrom == null || moment.reaches(heldFrom);
    }

    List<Change> changes(List<Line> lines) {
        return parsed.changes(lines.stream().filter(this).toList());
    }
}
