package org.planledger.query.store;

import java.util.Map;
import org.planledger.query.fold.About;
import org.planledger.query.fold.State;
import org.planledger.query.register.ChangeJson;

/** What stands at the head of a chunk of an item: its state before the chunk's first line. */
public record Head(About about, Map<String, Object> fields) {

    public static String write(State state) {
        return ChangeJson.mapper().writeValueAsString(new Head(state.about(), state.fields()));
    }

    public static State read(String text) {
        var head = ChangeJson.mapper().readValue(text, Head.class);
        return new State(head.about(), head.fields());
    }
}
