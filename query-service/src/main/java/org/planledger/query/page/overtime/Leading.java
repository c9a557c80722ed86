package org.planledger.query.page.overtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.fold.Field;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.FieldChange;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/**
 * Who led a theme and for how long.
 *
 * @param said the dates as they were recorded, without an end where the lead stands
 * @param held the days that they count as
 */
record Leading(String lead, Span said, Span held) {

    /** A date, and the day that it counts as. */
    private record Turn(PartialDate said, PartialDate held) {
        static Turn of(Entry entry) {
            return new Turn(entry.decidedOn(), PartialDate.of(entry.heldFrom()));
        }
    }

    /** In the order in which it came to hold, whenever it was recorded. */
    static List<Leading> of(List<Change> history, Values values) {
        var leadings = new ArrayList<Leading>();
        var open = new LinkedHashMap<String, Turn>();
        history.stream()
                .sorted(Comparator.comparing(change -> change.entry().heldFrom()))
                .forEach(change -> change.fields().stream()
                        .filter(field -> field.field().equals(Field.Theme.LEADS))
                        .forEach(field -> apply(field, Turn.of(change.entry()), open, leadings, values)));
        open.forEach((lead, from) ->
                leadings.add(new Leading(lead, new Span(from.said(), null), new Span(from.held(), null))));
        return leadings;
    }

    private static void apply(
            FieldChange field, Turn turn, Map<String, Turn> open, List<Leading> leadings, Values values) {
        var lead = values.line(Field.Theme.LEADS, field.value());
        if (field.op() == FieldChange.Op.ADD) open.putIfAbsent(lead, turn);
        var from = field.op() == FieldChange.Op.REMOVE ? open.remove(lead) : null;
        if (from == null) return;
        leadings.add(new Leading(lead, new Span(from.said(), turn.said()), new Span(from.held(), turn.held())));
    }
}
