package org.planledger.query.page.overtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.fold.Field;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/**
 * Who led a theme and for how long.
 *
 * @param span without an end where the lead stands
 */
record Leading(String lead, Span span) {

    /** In the order in which it came to hold, whenever it was recorded. */
    static List<Leading> of(List<Change> history, Values values) {
        var leadings = new ArrayList<Leading>();
        var open = new LinkedHashMap<String, PartialDate>();
        history.stream()
                .sorted(Comparator.comparing(change -> change.entry().heldFrom()))
                .forEach(change -> change.fields().stream()
                        .filter(field -> field.field().equals(Field.Theme.LEADS))
                        .forEach(field -> apply(field, change.entry().decidedOn(), open, leadings, values)));
        open.forEach((lead, from) -> leadings.add(new Leading(lead, new Span(from, null))));
        return leadings;
    }

    private static void apply(
            FieldChange field, PartialDate day, Map<String, PartialDate> open, List<Leading> leadings, Values values) {
        var lead = values.line(Field.Theme.LEADS, field.value());
        if (field.op() == FieldChange.Op.ADD) open.putIfAbsent(lead, day);
        var from = field.op() == FieldChange.Op.REMOVE ? open.remove(lead) : null;
        if (from != null) leadings.add(new Leading(lead, new Span(from, day)));
    }
}
