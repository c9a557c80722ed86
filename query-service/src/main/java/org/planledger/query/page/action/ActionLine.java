package org.planledger.query.page.action;

import java.util.Comparator;
import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Tags;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;

/**
 * An action in a table.
 *
 * @param status in the words of the partnership
 * @param tag the status's colour; the word says the same
 * @param due when it is due now, in words
 * @param moved "moved 2 times", or "" where the date never moved
 */
public record ActionLine(String title, String href, String status, String tag, String owner, String due, String moved) {

    /** By the dates on which they are due. */
    public static List<ActionLine> of(List<Item> actions, Visit visit, Values values) {
        return actions.stream()
                .sorted(Comparator.comparing((Item action) -> action.text(Field.Action.DUE)))
                .map(action -> of(action, visit, values))
                .toList();
    }

    private static ActionLine of(Item action, Visit visit, Values values) {
        return new ActionLine(
                action.text(Field.TITLE),
                visit.to(action.id()),
                values.status(action.text(Field.STATUS)),
                Tags.colour(action.text(Field.STATUS)),
                String.join("", values.lines("owner", action.fields().get(Field.Action.OWNER))),
                Values.date(action.text(Field.Action.DUE)),
                moved(action));
    }

    static String moved(Item action) {
        long times = action.fields().get(Field.Action.TIMES_MOVED) instanceof Number n ? n.longValue() : 0;
        if (times == 0) return "";
        return times == 1 ? "moved once" : "moved " + times + " times";
    }
}
