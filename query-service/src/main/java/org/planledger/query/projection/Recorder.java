package org.planledger.query.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planledger.events.EventCases;
import org.planledger.events.EventType;
import org.planledger.events.order.Dates;
import org.planledger.events.order.Order;
import org.planledger.ledger.LeafHash;
import org.planledger.ledger.RecordedEvent;
import org.planledger.query.fold.Fold;
import org.planledger.query.fold.Meaning;
import org.planledger.query.fold.State;
import org.planledger.query.fold.Touch;
import org.planledger.query.register.Above;
import org.planledger.query.register.Change;
import org.planledger.query.register.ChangeJson;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Facet;
import org.planledger.query.register.ItemKind;
import org.planledger.query.store.Addition;
import org.planledger.query.store.Head;
import org.planledger.query.store.Keys;
import org.planledger.query.store.Line;
import org.planledger.query.store.Log;
import org.planledger.query.store.Place;

/** What events add to a register, one after the other. It depends on the events alone, not on how they are batched. */
final class Recorder {
    private final Memory memory;

    Recorder(Memory memory) {
        this.memory = memory;
    }

    /** @throws org.planledger.query.fold.Unfoldable where the event makes no sense after those before it */
    List<Addition> record(RecordedEvent event) {
        EventCases<Meaning> fold = new Fold(event.position(), event.envelope().decidedOn(), memory);
        var meaning = event.event().match(fold);
        var taken = taken(event);
        var entry = entry(event, meaning, taken.heldFrom());
        var additions = new ArrayList<Addition>();
        long first = -1;
        for (var touch : meaning.touches()) {
            long number = touch(touch, entry, additions);
            if (first < 0) first = number;
        }
        for (var plan : plans(meaning)) step(plan, entry, additions);
        additions.add(line(Log.STREAMS, event.stream(), event.sequence(), entry, taken.text()));
        additions.add(line(
                Log.POSITIONS,
                Keys.POSITIONS,
                event.position(),
                entry,
                Place.of(entry, first).text()));
        return additions;
    }

    /** What it follows, and so from when it holds. */
    private Taken taken(RecordedEvent event) {
        var dates = event.sequence() == 0 ? Dates.NONE : memory.dates(event.stream());
        var steps = Order.of(event.event());
        var taken = new Taken(dates.heldFrom(steps, event.envelope().decidedOn()), steps);
        memory.remember(event.stream(), taken.after(dates));
        return taken;
    }

    /** Those that it touched, itself or what belongs to them. */
    private static Set<String> plans(Meaning meaning) {
        var plans = new LinkedHashSet<String>();
        for (var touch : meaning.touches()) {
            var planId = touch.about().planId();
            if (touch.item().kind() == ItemKind.PLAN) plans.add(touch.item().path());
            else if (planId != null) plans.add(planId);
        }
        return plans;
    }

    private void step(String planId, Entry entry, List<Addition> additions) {
        additions.add(line(Log.STEPS, planId, memory.take(Log.STEPS, planId), entry, ""));
        var meeting = entry.envelope().authority().meetingId();
        if (meeting == null) return;
        var key = Keys.meetings(planId);
        additions.add(line(Log.STEPS, key, memory.take(Log.STEPS, key), entry, meeting));
    }

    private static Entry entry(RecordedEvent event, Meaning meaning, LocalDate heldFrom) {
        return new Entry(
                event.position(),
                event.recordedAt(),
                event.stream(),
                event.sequence(),
                EventType.of(event.event()).name(),
                meaning.sentence(),
                meaning.partnershipId(),
                meaning.planId(),
                event.envelope(),
                heldFrom,
                LeafHash.of(event.line()));
    }

    /** @return the change's number among the partnership's changes */
    private long touch(Touch touch, Entry entry, List<Addition> additions) {
        var known = memory.known(touch.item());
        if (known.isEmpty()) list(touch, entry, additions);
        var before = known.map(Known::state).orElseGet(() -> State.empty(touch.about()));
        long number = known.map(Known::next).orElse(0L);
        var change = new Change(touch.item(), entry, before.changes(touch.operations()));
        var text = ChangeJson.write(change);
        additions.add(new Addition(
                Log.ITEMS,
                touch.item().toString(),
                Line.of(number, entry.position(), text),
                Log.ITEMS.startsChunk(number) ? Head.write(before) : null));
        var after = before.after(touch.operations());
        memory.remember(touch.item(), new Known(after, number + 1));
        long place = change(entry, text, additions);
        var above = Above.of(touch.about().parent(), touch.about().planId(), after.fields());
        for (var facet : Facet.of(change, above)) file(facet, entry, place, additions);
        return place;
    }

    private void file(Facet facet, Entry entry, long place, List<Addition> additions) {
        var key = Keys.trail(entry.partnershipId(), facet);
        additions.add(line(Log.TRAILS, key, memory.take(Log.TRAILS, key), entry, Long.toString(place)));
    }

    private void list(Touch touch, Entry entry, List<Addition> additions) {
        for (var key : Keys.directories(touch.item(), touch.about()))
            additions.add(line(
                    Log.DIRECTORIES,
                    key,
                    memory.take(Log.DIRECTORIES, key),
                    entry,
                    touch.item().toString()));
    }

    private long change(Entry entry, String text, List<Addition> additions) {
        long number = memory.take(Log.CHANGES, entry.partnershipId());
        additions.add(line(Log.CHANGES, entry.partnershipId(), number, entry, text));
        var earliest = number == 0 ? Optional.<LocalDate>empty() : memory.earliest(entry.partnershipId());
        boolean begins = Log.CHANGES.startsChunk(number);
        if (begins) mark(number / Log.CHANGES.size(), entry, earliest, additions);
        memory.remember(
                entry.partnershipId(),
                earliest.filter(day -> !begins && day.isBefore(entry.heldFrom()))
                        .orElse(entry.heldFrom()));
        return number;
    }

    /**
     * Notes where a chunk of changes begins, in a tree of which every node is one chunk, and from which day on one of
     * the changes in the chunk before it holds.
     */
    private static void mark(long chunk, Entry entry, Optional<LocalDate> before, List<Addition> additions) {
        long number = chunk;
        for (int level = 1; level <= Keys.LEVELS; level++) {
            var text = level == 1 ? before.map(LocalDate::toString).orElse("") : "";
            additions.add(line(Log.MARKS, Keys.mark(entry.partnershipId(), level), number, entry, text));
            if (!Log.MARKS.startsChunk(number)) return;
            number /= Log.MARKS.size();
        }
    }

    private static Addition line(Log log, String key, long number, Entry entry, String text) {
        return new Addition(log, key, Line.of(number, entry.position(), text));
    }
}
