package org.planledger.ledger.mongo;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where streams end, as of the writer's tip.
 *
 * <p>What is remembered is exact: the writer sees every commit up to its tip, its own and those of other processes, and
 * a commit that comes between its tip and its next insert makes that insert fail. So a stream is looked up at most once
 * while it is remembered.
 */
class Sequences {
    private static final int REMEMBERED = 50_000;

    private final Commits commits;
    private final Map<String, Long> last = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Set<String> present = Set.of();

    Sequences(Commits commits) {
        this.commits = commits;
    }

    /** Takes in a commit that follows the ones before. */
    void adopt(Commit commit) {
        for (var key : commit.keys().subList(0, commit.lines().size())) {
            int colon = key.lastIndexOf(':');
            last.put(key.substring(0, colon), Long.valueOf(key.substring(colon + 1)));
        }
    }

    /** Looks up, in one question, what must be there for the commands to be written and is not remembered. */
    void prepareFor(Collection<Waiting> commands) {
        var wanted = new HashSet<String>();
        for (var command : commands) {
            want(command.expected(), wanted);
            want(command.append().unchanged(), wanted);
        }
        var found = new HashSet<String>();
        commits.holding(wanted).forEach(commit -> found.addAll(commit.keys()));
        present = found;
    }

    private void want(Map<String, Long> ends, Set<String> wanted) {
        ends.forEach((stream, end) -> {
            if (end >= 0 && !last.containsKey(stream)) wanted.add(Keys.event(stream, end));
        });
    }

    /**
     * Whether a stream may be carried on after {@code end}: its predecessor is there. Whether its place is taken is for
     * the unique index to say where the stream is not remembered.
     */
    boolean mayFollow(String stream, long end) {
        var known = last.get(stream);
        if (known != null) return known == end;
        return end == -1 || present.contains(Keys.event(stream, end));
    }

    /** Whether a stream that a command relied on still ends at {@code end}. */
    boolean unchanged(String stream, long end) {
        var known = last.get(stream);
        if (known != null) return known == end;
        boolean holds = mayFollow(stream, end) && commits.noneHolds(Keys.event(stream, end + 1));
        if (holds) last.put(stream, end);
        return holds;
    }
}
