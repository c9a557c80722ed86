package org.planledger.query.fold;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planledger.events.DomainEvent;
import org.planledger.events.EventCases;
import org.planledger.query.register.ItemId;
import org.planledger.values.PartialDate;

/** Folds events in memory, one after the other, all decided on one day. */
public final class Folding {
    private final Map<ItemId, State> states = new HashMap<>();
    private long position;

    /** The meaning of the last of them. */
    public Meaning happened(DomainEvent... events) {
        Meaning last = null;
        for (var event : events) last = happened(event);
        return last;
    }

    private Meaning happened(DomainEvent event) {
        EventCases<Meaning> fold =
                new Fold(++position, PartialDate.parse("2021-03-11"), id -> Optional.ofNullable(states.get(id)));
        var meaning = event.match(fold);
        for (var touch : meaning.touches())
            states.put(
                    touch.item(),
                    states.getOrDefault(touch.item(), State.empty(touch.about()))
                            .after(touch.operations()));
        return meaning;
    }

    /** The fields of an item by its address, "risk/r". */
    public Map<String, Object> fields(String item) {
        return states.get(ItemId.parse(item)).fields();
    }

    /** What never changes about an item. */
    public About about(String item) {
        return states.get(ItemId.parse(item)).about();
    }
}
