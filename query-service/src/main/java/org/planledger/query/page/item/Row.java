package org.planledger.query.page.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Fields;

/**
 * A line of an item's summary.
 *
 * @param field its name in the register
 * @param lines the value; empty where it is missing
 * @param folded what came before them in a list that grows with time, told where it is asked for
 * @param missing what to say where it is missing
 * @param setBy the entry that set it, or null
 */
public record Row(
        String field,
        String label,
        List<Line> lines,
        List<Line> folded,
        String missing,
        @Nullable Told setBy) {
    /** Lists that grow with time, whose newest line is what people look for. */
    private static final Set<String> GROWING = Set.of(
            Field.Theme.REPORTS,
            Field.Theme.NO_REPORT_FROM,
            Field.Action.NO_REPORT_FOR,
            Field.ActionPlan.CLOSED_PERIODS);

    private static final int AT_ONCE = 3;

    /** @param lines in the order in which they were recorded; those of a list that grows are told newest first */
    static Row of(String field, List<Line> lines, String missing, @Nullable Told setBy) {
        var label = Fields.name(field);
        if (!GROWING.contains(field)) return new Row(field, label, lines, List.of(), missing, setBy);
        var newest = new ArrayList<>(lines);
        Collections.reverse(newest);
        int atOnce = Math.min(AT_ONCE, newest.size());
        return new Row(field, label, newest.subList(0, atOnce), newest.subList(atOnce, newest.size()), missing, setBy);
    }

    /** @param href where it leads, or "" */
    public record Line(String text, String href) {}
}
