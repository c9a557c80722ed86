package org.planledger.command.axon;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planledger.ledger.axon.Draft;

/**
 * Writes what was judged, in its order, many commands in one append. An append ends where no stream is left half
 * written, unless it would exceed what one commit holds.
 */
final class Writing {

    /** Enough to fill a commit well, and not so much that reading one stream means reading many others. */
    private static final int ENOUGH = 100;

    private static final int MOST = 450;
    /** What the lines of one commit may hold, with room for the heads that the ledger adds. */
    private static final int MOST_CHARACTERS = 250_000;

    private final Judgement judgement;
    private final BatchDesk.Progress progress;
    private int told;

    Writing(Judgement judgement, BatchDesk.Progress progress) {
        this.judgement = judgement;
        this.progress = progress;
    }

    void run() {
        var left = judgement.toRecord();
        while (!left.isEmpty()) {
            var size = portion(left);
            judgement.adopt(judgement.draft().record(left.subList(0, size)));
            left = left.subList(size, left.size());
            tellUpTo(left.isEmpty() ? judgement.size() : judgement.indexOf(left.get(0)));
        }
        tellUpTo(judgement.size());
    }

    private void tellUpTo(int end) {
        for (; told < end; told++) progress.on(told, judgement.verdict(told));
    }

    /** How many of the commands go into the next append. */
    private int portion(List<String> ids) {
        var open = lastOfEachStream(ids);
        var unfinished = new HashSet<String>();
        int events = 0;
        int characters = 0;
        for (int i = 0; i < ids.size(); i++) {
            var decided = decided(ids.get(i));
            events += decided.events().size();
            characters += length(decided);
            if (i > 0 && (events > MOST || characters > MOST_CHARACTERS)) return i;
            follow(decided, i, open, unfinished);
            if (events >= ENOUGH && unfinished.isEmpty()) return i + 1;
        }
        return ids.size();
    }

    private static void follow(Draft.Decided decided, int index, Map<String, Integer> last, Set<String> unfinished) {
        for (var event : decided.events()) {
            if (last.getOrDefault(event.stream(), index) == index) unfinished.remove(event.stream());
            else unfinished.add(event.stream());
        }
    }

    private Map<String, Integer> lastOfEachStream(List<String> ids) {
        var last = new HashMap<String, Integer>();
        for (int i = 0; i < ids.size(); i++)
            for (var event : decided(ids.get(i)).events()) last.put(event.stream(), i);
        return last;
    }

    private static int length(Draft.Decided decided) {
        return decided.events().stream()
                .mapToInt(e -> 600
                        + e.event().toString().length()
                        + e.envelope().toString().length())
                .sum();
    }

    private Draft.Decided decided(String id) {
        return requireNonNull(judgement.draft().decided().get(id));
    }
}
