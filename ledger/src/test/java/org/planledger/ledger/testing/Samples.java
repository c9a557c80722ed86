package org.planledger.ledger.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.ledger.Append;
import org.planledger.ledger.NewEvent;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/** Commands and events for tests that do not care what they say. */
public final class Samples {
    private Samples() {}

    public static String commandId() {
        return "test-" + UUID.randomUUID();
    }

    public static Envelope envelope(String commandId) {
        return new Envelope(
                new Envelope.CommandReference(commandId, "AddTheme", "0".repeat(64), null),
                new Envelope.Actor("person-1", "Executive recorder"),
                PartialDate.parse("2021-03-11"),
                new Authority(Authority.Kind.MEETING, "Minute 4.2", null),
                null);
    }

    public static DomainEvent themeAdded(String stream, long sequence) {
        return new ThemeAdded(stream, "theme-" + sequence, (int) sequence, "Safer streets, phase " + sequence);
    }

    public static NewEvent event(String commandId, String stream, long sequence) {
        return new NewEvent(
                UUID.randomUUID().toString(), stream, sequence, envelope(commandId), themeAdded(stream, sequence));
    }

    /** A command that adds {@code count} events to a stream, the first with the sequence {@code first}. */
    public static Append append(String commandId, String stream, long first, int count) {
        var events = LongStream.range(first, first + count)
                .mapToObj(sequence -> event(commandId, stream, sequence))
                .toList();
        return new Append(commandId, events, Map.of());
    }

    public static Append append(String stream, long sequence) {
        return append(commandId(), stream, sequence, 1);
    }

    /** The same, relying on another stream as it was seen. */
    public static Append relyingOn(String other, long seen, Append append) {
        return new Append(append.commandId(), append.events(), Map.of(other, seen));
    }

    public static List<String> streams(int count) {
        return IntStream.range(0, count).mapToObj(i -> "plan/sample-" + i).toList();
    }
}
