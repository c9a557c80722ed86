package org.planledger.ledger.mongo;

import static org.planledger.ledger.mongo.LineText.require;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.planledger.events.DomainEvent;
import org.planledger.events.EventType;
import org.planledger.events.EventType.UnknownEventType;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.seal.Vault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** Reads lines in one pass over the text, in the one order in which {@link LineFormat} writes them. */
final class LineReader {
    private static final ObjectReader TREE = LineFormat.JSON.readerFor(ObjectNode.class);

    private final Function<String, EventType> catalogue;
    private final Upcasters upcasters;
    private final Vault vault;
    private final Map<Class<?>, ObjectReader> payloads = new ConcurrentHashMap<>();
    private volatile Stamp latest = Stamp.of(Instant.EPOCH);

    /** A time and its text, kept because a commit's lines all bear the same. */
    private record Stamp(Instant time, String text) {
        static Stamp of(Instant time) {
            return new Stamp(time, LineFormat.time(time));
        }
    }

    LineReader(Function<String, EventType> catalogue, Upcasters upcasters, Vault vault) {
        this.catalogue = catalogue;
        this.upcasters = upcasters;
        this.vault = vault;
    }

    static LineReader ofThisRelease(Vault vault) {
        return new LineReader(EventType::of, Upcasters.ofThisRelease(), vault);
    }

    /** @throws LedgerBroken where the line is damaged, or is not the one that the commit's keys name */
    RecordedEvent read(Commit commit, int index) {
        var event = read(commit.lines().get(index), commit.first() + index, commit.recordedAt());
        if (!commit.keys().get(index).equals(Keys.event(event.stream(), event.sequence())))
            throw new LedgerBroken(event.position(), "The key of position " + event.position() + " was changed.");
        return event;
    }

    List<RecordedEvent> read(Commit commit) {
        return IntStream.range(0, commit.lines().size())
                .mapToObj(i -> read(commit, i))
                .toList();
    }

    /**
     * @throws LedgerBroken where the line is damaged, stands elsewhere, says another time, or was written by a newer
     *     release
     */
    RecordedEvent read(String line, long position, Instant recordedAt) {
        try {
            return read(new LineText(line), line, position, stamp(recordedAt));
        } catch (JacksonException | IllegalArgumentException | UnknownEventType e) {
            throw new LedgerBroken(
                    position, "The line at position " + position + " is not readable: " + e.getMessage());
        }
    }

    private Stamp stamp(Instant time) {
        var stamp = latest;
        if (!stamp.time().equals(time)) latest = stamp = Stamp.of(time);
        return stamp;
    }

    private RecordedEvent read(LineText text, String line, long position, Stamp recorded) {
        text.begin();
        require(text.number("position") == position, "it says another position");
        require(text.text("recordedAt").equals(recorded.text()), "it says another time");
        var id = text.text("id");
        var type = catalogue.apply(text.text("type"));
        int revision = (int) text.number("revision");
        var stream = text.text("stream");
        long sequence = text.number("sequence");
        var sealing = new Sealing(vault, stream, id);
        var envelope = new EnvelopeReader(text, sealing).read();
        var payload = payload(text.last("payload"), type, revision, sealing);
        return new RecordedEvent(position, recorded.time(), id, stream, sequence, envelope, payload, line);
    }

    private DomainEvent payload(String json, EventType type, int revision, Sealing sealing) {
        var plain = payloads.computeIfAbsent(type.record(), LineFormat.JSON::readerFor);
        var reader = SealedRecords.holds(type.record()) ? plain.withAttribute(Sealing.KEY, sealing) : plain;
        if (revision == type.revision()) return reader.readValue(json);
        require(revision > 0 && revision < type.revision(), "this release does not know revision " + revision);
        ObjectNode stored = TREE.readValue(json);
        return reader.readValue(upcasters.raise(type.name(), revision, type.revision(), stored));
    }
}
