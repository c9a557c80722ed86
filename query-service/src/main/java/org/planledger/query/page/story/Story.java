package org.planledger.query.page.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;

/** What happened to an item. */
public final class Story {
    private Story() {}

    /** Newest first. */
    public static List<Told> newestFirst(List<Change> history, Values values) {
        var told = new ArrayList<>(
                history.stream().map(change -> Told.of(change, values)).toList());
        Collections.reverse(told);
        return told;
    }

    /** The entry that made each field what it is. */
    public static Map<String, Told> setBy(List<Change> history, Values values) {
        var last = new HashMap<String, Told>();
        for (var change : history) {
            var told = Told.of(change, values);
            change.fields().forEach(field -> {
                if (field.differs()) last.put(field.field(), told);
                else last.putIfAbsent(field.field(), told);
            });
        }
        return last;
    }
}
