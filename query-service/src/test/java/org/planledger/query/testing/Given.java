package org.planledger.query.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.EventType;
import org.planledger.ledger.Append;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/** Given events, recorded through a real ledger. The position of the event that was recorded last is its count. */
public final class Given implements AutoCloseable {
    private final Ledger ledger;
    private final Map<String, Long> next = new HashMap<>();
    private PartialDate decidedOn = PartialDate.parse("2019-03-05");
    private String reason;
    private String meeting;
    private String reference = "Minute 4.2";
    private Envelope.Actor actor = new Envelope.Actor("person-1", "Executive recorder");
    private long position;

    private Given(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An empty ledger in a database of its own. */
    public static Given nothing(TestMongo mongo) {
        return on(MongoLedger.open(
                mongo.client().getDatabase(anyDatabase()), LedgerOptions.defaults(), Clock.systemUTC()));
    }

    public static Given on(Ledger ledger) {
        return new Given(ledger);
    }

    public static String anyDatabase() {
        return "test-" + UUID.randomUUID();
    }

    public Ledger ledger() {
        return ledger;
    }

    public long position() {
        return position;
    }

    /** The date on which what follows was decided. */
    public Given on(String date) {
        decidedOn = PartialDate.parse(date);
        return this;
    }

    /** The meeting that decided what follows, or null. */
    public Given decidedAt(String meetingId) {
        meeting = meetingId;
        return this;
    }

    public Given because(String why) {
        reason = why;
        return this;
    }

    /** What the ground of what follows refers to. */
    public Given under(String words) {
        reference = words;
        return this;
    }

    public Given by(String id, String title) {
        actor = new Envelope.Actor(id, title);
        return this;
    }

    /** Each event is a commit of its own. */
    public Given event(String stream, DomainEvent event) {
        return events(stream, event);
    }

    /** All events are one commit. */
    public Given events(String stream, DomainEvent... events) {
        var commandId = "given-" + UUID.randomUUID();
        var recorded = new ArrayList<NewEvent>();
        for (var event : events) recorded.add(newEvent(commandId, stream, event));
        position = ledger.append(new Append(commandId, List.copyOf(recorded), Map.of()))
                .position();
        return this;
    }

    private NewEvent newEvent(String commandId, String stream, DomainEvent event) {
        long sequence = next.merge(stream, 0L, (old, zero) -> old + 1);
        var envelope = new Envelope(
                new Envelope.CommandReference(commandId, EventType.of(event).name(), "0".repeat(64), null),
                actor,
                decidedOn,
                new Authority(Authority.Kind.MEETING, reference, meeting),
                reason);
        return new NewEvent(UUID.randomUUID().toString(), stream, sequence, envelope, event);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
