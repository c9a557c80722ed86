package org.planledger.ledger.mongo;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.seal.Vault;

/** Looks at one commit after the other, in their order. */
final class CommitInspection {
    private static final Set<String> FIELDS = Set.of("_id", "lines", "keys", "recordedAt", "previous", "hash");

    private final LineReader lines;
    private final Contiguity contiguity = new Contiguity();
    private final Map<String, Long> next = new HashMap<>();
    private final Consumer<RecordedEvent> each;
    private final Consumer<Commit> whole;
    private Tip tip = Tip.OF_NOTHING;

    /** @param each is told every event of a commit that is sound */
    CommitInspection(Consumer<RecordedEvent> each) {
        this(each, commit -> {});
    }

    /** @param whole is told every commit that is sound, before its events are told */
    CommitInspection(Consumer<RecordedEvent> each, Consumer<Commit> whole) {
        this(each, whole, Vault.unopened());
    }

    /** @param vault is asked to open every text that is sealed, before its event is told */
    CommitInspection(Consumer<RecordedEvent> each, Consumer<Commit> whole, Vault vault) {
        this.lines = LineReader.ofThisRelease(vault);
        this.each = each;
        this.whole = whole;
    }

    /** The end of the newest commit that was found sound. */
    Tip tip() {
        return tip;
    }

    /** @throws LedgerBroken where it is not the commit that belongs there */
    Commit accept(Document document) {
        var commit = Commit.of(document);
        contiguity.requireLink(Start.behind(tip), commit);
        require(document.keySet().equals(FIELDS), commit.first(), "has other fields than a commit has");
        var events = lines.read(commit);
        events.forEach(this::requireNextOfItsStream);
        require(commandKeys(commit).equals(commands(events)), commit.first(), "names other commands than its lines do");
        whole.accept(commit);
        events.forEach(each);
        tip = Tip.of(commit);
        return commit;
    }

    private void requireNextOfItsStream(RecordedEvent event) {
        long expected = next.getOrDefault(event.stream(), 0L);
        if (event.sequence() != expected)
            throw new LedgerBroken(
                    event.position(),
                    "Position " + event.position() + " is number " + event.sequence() + " of the stream '"
                            + event.stream() + "', where number " + expected + " should come.");
        next.put(event.stream(), expected + 1);
    }

    private static List<String> commandKeys(Commit commit) {
        return commit.keys().subList(commit.lines().size(), commit.keys().size());
    }

    private static List<String> commands(List<RecordedEvent> events) {
        var keys = new LinkedHashSet<String>();
        events.forEach(event -> keys.add(Keys.command(event.envelope().command().id())));
        return List.copyOf(keys);
    }

    private static void require(boolean holds, long position, String otherwise) {
        if (!holds) throw new LedgerBroken(position, "The commit at position " + position + " " + otherwise + ".");
    }
}
