package org.planledger.ledger.axon;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.planledger.ledger.Append;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.StreamConflict;

/**
 * Commands that are decided one after the other before any of them is recorded: each sees what the ledger holds and
 * what the ones before it decided. Each stream is read from the ledger once. For one thread.
 */
public final class Draft {
    private final Past recorded;
    private final StreamMemory ledger;
    private final Map<String, History> found;
    private final Map<String, History> streams = new HashMap<>();
    private final Map<String, Decided> decided = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private Set<String> restingOn = new HashSet<>();

    private Draft(Past recorded, StreamMemory ledger, Map<String, History> found) {
        this.recorded = recorded;
        this.ledger = ledger;
        this.found = found;
    }

    /**
     * @param recorded on what the first command is decided
     * @param ledger where the commands are recorded in the end
     */
    public static Draft on(Past recorded, StreamMemory ledger) {
        return new Draft(recorded, ledger, new HashMap<>());
    }

    /** An empty draft on the ledger as this one has read it. */
    public Draft again() {
        return new Draft(recorded, ledger, found);
    }

    /**
     * What one command decided.
     *
     * @param unchanged what it relied on, and how far that went when it was decided
     * @param restingOn the streams that it read and that earlier commands of the draft had written
     */
    public record Decided(List<NewEvent> events, Map<String, Long> unchanged, Set<String> restingOn) {
        /** The command's own stream: its own event comes last. */
        public String stream() {
            return events.get(events.size() - 1).stream();
        }

        /** All streams that it writes. */
        public Set<String> written() {
            return events.stream().map(NewEvent::stream).collect(Collectors.toSet());
        }
    }

    /** What the next command decides on: what was recorded, and what the ones before it decided. */
    Past past() {
        return new Past(this::read, recorded.remembered());
    }

    private History read(String stream) {
        if (written.contains(stream)) restingOn.add(stream);
        return streams.computeIfAbsent(stream, name -> found.computeIfAbsent(name, recorded::of));
    }

    void add(List<NewEvent> events, Map<String, Long> unchanged) {
        for (var event : events) {
            var stream = read(event.stream());
            if (event.sequence() != stream.size()) throw new StreamConflict(event.stream());
            streams.put(event.stream(), stream.with(StreamEvent.of(event)));
            written.add(event.stream());
        }
        var id = events.get(0).envelope().command().id();
        decided.put(id, new Decided(events, Map.copyOf(unchanged), Set.copyOf(restingOn)));
    }

    /** To be called before each command, so that it is known what each rests on. */
    public void next() {
        restingOn = new HashSet<>();
    }

    /** By command id, in the order in which they were decided. */
    public Map<String, Decided> decided() {
        return decided;
    }

    /**
     * Records some of the commands together, all or none.
     *
     * @param commandIds in the order in which they were decided; whatever they rest on is recorded or among them
     * @return the position of each command's last event, by command id
     * @throws StreamConflict where others were faster: all of it is to be decided anew
     */
    public Map<String, Receipt> record(Collection<String> commandIds) {
        var all = commandIds.stream().map(decided::get).toList();
        var events = all.stream().flatMap(d -> d.events().stream()).toList();
        var last = events.get(events.size() - 1);
        var receipt = ledger.append(new Append(last.envelope().command().id(), events, guards(all, events)));
        if (receipt.repeated()) throw new StreamConflict(last.stream());
        return receipts(events, receipt.position() - events.size() + 1);
    }

    /** A stream that is carried on is guarded by its own next sequence. */
    private static Map<String, Long> guards(List<Decided> all, List<NewEvent> events) {
        var guards = new HashMap<String, Long>();
        all.forEach(d -> guards.putAll(d.unchanged()));
        events.forEach(event -> guards.remove(event.stream()));
        return guards;
    }

    private static Map<String, Receipt> receipts(List<NewEvent> events, long first) {
        var receipts = new HashMap<String, Receipt>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var command = event.envelope().command();
            receipts.put(
                    command.id(),
                    new Receipt(command.id(), first + i, event.stream(), event.sequence(), false, command.digest()));
        }
        return receipts;
    }
}
