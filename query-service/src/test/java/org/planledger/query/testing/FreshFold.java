package org.planledger.query.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.events.EventCases;
import org.planledger.events.order.Dates;
import org.planledger.events.order.Order;
import org.planledger.ledger.RecordedEvent;
import org.planledger.query.fold.Fold;
import org.planledger.query.fold.Meaning;
import org.planledger.query.fold.State;
import org.planledger.query.fold.Touch;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Moment;
import org.planledger.values.PartialDate;

/** What a history says, by a fold in memory that knows no database. */
public final class FreshFold {
    private final List<Told> told = new ArrayList<>();

    /** What an event touched. */
    public record Told(RecordedEvent event, LocalDate heldFrom, List<Touch> touches) {}

    private FreshFold() {}

    public static FreshFold of(List<RecordedEvent> history) {
        var fresh = new FreshFold();
        var states = new HashMap<ItemId, State>();
        var dates = new HashMap<String, Dates>();
        for (var event : history) {
            EventCases<Meaning> fold =
                    new Fold(event.position(), event.envelope().decidedOn(), id -> Optional.ofNullable(states.get(id)));
            var touches = event.event().match(fold).touches();
            touches.forEach(touch -> apply(touch, states));
            fresh.told.add(new Told(event, heldFrom(event, dates), touches));
        }
        return fresh;
    }

    private static LocalDate heldFrom(RecordedEvent event, Map<String, Dates> dates) {
        var steps = Order.of(event.event());
        var before = dates.getOrDefault(event.stream(), Dates.NONE);
        var from = before.heldFrom(steps, event.envelope().decidedOn());
        dates.put(event.stream(), before.after(steps, PartialDate.of(from)));
        return from;
    }

    private static void apply(Touch touch, Map<ItemId, State> states) {
        states.put(
                touch.item(),
                states.getOrDefault(touch.item(), State.empty(touch.about())).after(touch.operations()));
    }

    public List<Told> told() {
        return told;
    }

    /** Every item that was ever touched, in the order in which they came. */
    public List<ItemId> items() {
        return told.stream()
                .flatMap(one -> one.touches().stream())
                .map(Touch::item)
                .distinct()
                .toList();
    }

    /** The fields of the items that a moment holds, by the definition of the two clocks. */
    public Map<ItemId, Map<String, Object>> at(Moment moment) {
        var states = new LinkedHashMap<ItemId, State>();
        var seen = new HashSet<ItemId>();
        for (var one : told) {
            boolean holds = holds(moment, one);
            for (var touch : one.touches()) {
                boolean first = seen.add(touch.item());
                if (holds && (first || states.containsKey(touch.item()))) apply(touch, states);
            }
        }
        var fields = new LinkedHashMap<ItemId, Map<String, Object>>();
        states.forEach((id, state) -> fields.put(id, state.fields()));
        return fields;
    }

    private static boolean holds(Moment moment, Told told) {
        var event = told.event();
        return (moment.asAt() == null || !told.heldFrom().isAfter(moment.asAt()))
                && (moment.knownOn() == null || event.recordedAt().isBefore(moment.knownOn()))
                && (moment.position() == null || event.position() <= moment.position());
    }
}
