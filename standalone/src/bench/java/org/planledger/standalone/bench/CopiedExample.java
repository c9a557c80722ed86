package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.EventJson;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.ledger.Append;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.RecordedEvent;
import org.planledger.standalone.CommandStand;
import org.planledger.standalone.example.Example;
import tools.jackson.databind.json.JsonMapper;

/**
 * The events of the example partnership, copied as often as a history needs under other names. The copies grow beside
 * each other, so that what concerns one lies all over the ledger.
 */
final class CopiedExample {
    private static final int EVENTS_AT_ONCE = 100;
    private static final int WRITERS = 4;
    private static final long SEED = 2017;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String NAME = "Hillford";
    private static final JsonMapper JSON = EventJson.mapper();

    private final List<List<Line>> portions;
    private final int size;
    private final Plan plan;

    /** The first plan, and a day in its second year. */
    record Plan(String id, LocalDate asAt) {
        static Plan of(PlanDrafted drafted) {
            return new Plan(drafted.planId(), drafted.period().from().firstDay().plusMonths(18));
        }

        String of(int copy) {
            return renamed(id, name(copy));
        }
    }

    /** An event as text in which the name can be replaced. */
    private record Line(Class<? extends DomainEvent> type, String event, String envelope, String stream, long sequence) {
        static Line of(RecordedEvent e) {
            var envelope = JSON.writeValueAsString(e.envelope());
            return new Line(e.event().getClass(), JSON.writeValueAsString(e.event()), envelope, e.stream(), e.sequence());
        }

        NewEvent under(String name) {
            var id = UUID.randomUUID().toString();
            var copied = JSON.readValue(renamed(envelope, name), Envelope.class);
            return new NewEvent(id, renamed(stream, name), sequence, told(copied, name), JSON.readValue(renamed(event, name), type));
        }

        private static Envelope told(Envelope e, String name) {
            var command = e.command();
            var reference = new Envelope.CommandReference(
                    command.id() + "-" + name, command.name(), command.digest(), command.seenVersion());
            return new Envelope(reference, e.actor(), e.decidedOn(), e.authority(), e.reason());
        }
    }

    private CopiedExample(List<RecordedEvent> events) {
        size = events.size();
        portions = portions(events);
        plan = events.stream()
                .flatMap(e -> e.event() instanceof PlanDrafted drafted ? Stream.of(Plan.of(drafted)) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    Plan plan() {
        return plan;
    }

    /** Lets the command-service record the example once. */
    static CopiedExample record(Path folder) {
        try (var stand = new CommandStand(folder)) {
            var api = stand.batches();
            for (var session : Example.endingBefore(TODAY, SEED, Example.SMALLEST).sessions()) {
                session.papers().forEach(paper -> api.store(paper.fileName(), paper.content()));
                api.send(session.commands(), () -> {});
            }
            try (var events = stand.ledger().after(0)) {
                return new CopiedExample(events.toList());
            }
        }
    }

    /** Each holds whole commands. */
    private static List<List<Line>> portions(List<RecordedEvent> events) {
        var portions = new ArrayList<List<Line>>();
        var portion = new ArrayList<Line>();
        for (int i = 0; i < events.size(); i++) {
            portion.add(Line.of(events.get(i)));
            boolean last = i + 1 == events.size();
            if (!last && (portion.size() < EVENTS_AT_ONCE || id(events.get(i)).equals(id(events.get(i + 1))))) continue;
            portions.add(List.copyOf(portion));
            portion.clear();
        }
        return portions;
    }

    private static String id(RecordedEvent event) {
        return event.envelope().command().id();
    }

    private static String renamed(String text, String name) {
        return text.replace(NAME, name).replace(slug(NAME), slug(name));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    int copies(int events) {
        return Math.max(1, Math.round((float) events / size));
    }

    static String name(int copy) {
        return NAME + "n" + copy;
    }

    static String partnership(int copy) {
        return slug(name(copy)) + "-example";
    }

    /** All events of as many copies as make about so many events, in the order in which one writer would write them. */
    Iterable<List<NewEvent>> portionsOf(int events) {
        return () -> portions.stream()
                .flatMap(portion -> IntStream.range(0, copies(events)).mapToObj(copy -> copied(portion, copy)))
                .iterator();
    }

    private static List<NewEvent> copied(List<Line> portion, int copy) {
        return portion.stream().map(line -> line.under(name(copy))).toList();
    }

    /**
     * Records as many copies as make about so many events.
     *
     * @param left so many events of each copy are to come after the position that is noted for it
     * @return that position for each copy
     */
    long[] fill(Ledger ledger, int events, int left) throws Exception {
        int copies = copies(events);
        var noted = new long[copies];
        int last = portions.size() - 1 - left / EVENTS_AT_ONCE;
        var writer = new AtomicInteger();
        Writers.run(WRITERS, () -> {
            int own = writer.getAndIncrement();
            for (int p = 0; p < portions.size(); p++)
                for (int copy = own; copy < copies; copy += WRITERS) {
                    long position = append(ledger, copied(portions.get(p), copy));
                    if (p == last) noted[copy] = position;
                }
        });
        return noted;
    }

    private static long append(Ledger ledger, List<NewEvent> events) {
        var id = events.get(events.size() - 1).envelope().command().id();
        return ledger.append(new Append(id, events, Map.of())).position();
    }
}
