package org.planledger.ledger.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.EventType;
import org.planledger.events.EventType.UnknownEventType;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** Reads lines in one pass over the text, in the one order in which {@link LineFormat} writes them. */
final class LineReader {
    private static final ObjectReader ENVELOPE = LineFormat.JSON.readerFor(Envelope.class);
    private static final ObjectReader TREE = LineFormat.JSON.readerFor(ObjectNode.class);

    private final Function<String, EventType> catalogue;
    private final Upcasters upcasters;
    private final Map<Class<?>, ObjectReader> payloads = new ConcurrentHashMap<>();

    LineReader(Function<String, EventType> catalogue, Upcasters upcasters) {
        this.catalogue = catalogue;
        this.upcasters = upcasters;
    }

    static LineReader ofThisRelease() {
        return new LineReader(EventType::of, Upcasters.ofThisRelease());
    }

    /** @throws LedgerBroken where the line is damaged, or is not the one that the commit's keys name */
    RecordedEvent read(Commit commit, int index) {
        var event = read(commit.lines().get(index), commit.first() + index);
        if (!commit.keys().get(index).equals(Keys.event(event.stream(), event.sequence())))
            throw new LedgerBroken(event.position(), "The key of position " + event.position() + " was changed.");
        return event;
    }

    List<RecordedEvent> read(Commit commit) {
        return IntStream.range(0, commit.lines().size())
                .mapToObj(i -> read(commit, i))
                .toList();
    }

    /** @throws LedgerBroken where the line is damaged, stands elsewhere, or was written by a newer release */
    RecordedEvent read(String line, long position) {
        try (var json = LineFormat.JSON.createParser(line)) {
            return read(json, line, position);
        } catch (JacksonException | IllegalArgumentException | UnknownEventType e) {
            throw new LedgerBroken(
                    position, "The line at position " + position + " is not readable: " + e.getMessage());
        }
    }

    private RecordedEvent read(JsonParser json, String line, long position) {
        require(json.nextToken() == JsonToken.START_OBJECT, "it is not an object");
        require(number(json, "position") == position, "it says another position");
        var recordedAt = Instant.parse(text(json, "recordedAt"));
        var id = text(json, "id");
        var type = catalogue.apply(text(json, "type"));
        int revision = (int) number(json, "revision");
        var stream = text(json, "stream");
        long sequence = number(json, "sequence");
        field(json, "envelope");
        Envelope envelope = ENVELOPE.readValue(json);
        field(json, "payload");
        var payload = payload(json, type, revision);
        require(json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null, "it has more fields");
        return new RecordedEvent(position, recordedAt, id, stream, sequence, envelope, payload, line);
    }

    private DomainEvent payload(JsonParser json, EventType type, int revision) {
        var reader = payloads.computeIfAbsent(type.record(), LineFormat.JSON::readerFor);
        if (revision == type.revision()) return reader.readValue(json);
        require(revision > 0 && revision < type.revision(), "this release does not know revision " + revision);
        ObjectNode stored = TREE.readValue(json);
        return reader.readValue(upcasters.raise(type.name(), revision, type.revision(), stored));
    }

    private static String text(JsonParser json, String name) {
        field(json, name);
        require(json.currentToken() == JsonToken.VALUE_STRING, name + " is not text");
        return json.getString();
    }

    private static long number(JsonParser json, String name) {
        field(json, name);
        require(json.currentToken() == JsonToken.VALUE_NUMBER_INT, name + " is not a whole number");
        return json.getLongValue();
    }

    private static void field(JsonParser json, String name) {
        require(name.equals(json.nextName()), "'" + name + "' is missing");
        json.nextToken();
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new IllegalArgumentException(what);
    }
}
