package org.planledger.query.page.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.word.Values;
import org.planledger.query.provenance.Provenance;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;

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

    /** The entry that made each field what it is, with what the field was before as its one step. */
    public static Map<String, Told> setBy(Item item, List<Change> history, Values values) {
        var told = new HashMap<String, Told>();
        Provenance.of(item, history)
                .forEach((field, known) -> told.put(
                        field,
                        Told.of(known.setBy().entry(), List.of(known.setBy().change()), values)));
        return told;
    }
}
