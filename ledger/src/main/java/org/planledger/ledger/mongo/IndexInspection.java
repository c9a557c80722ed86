package org.planledger.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.planledger.ledger.LedgerBroken;

/**
 * Whether the index leads from the keys of the commits to these commits and to no others. It finds a commit that the
 * index has lost, and a key that stands twice because the index was gone for a while.
 */
final class IndexInspection {
    private static final int KEYS_AT_ONCE = 64; // the embedded server compares each document with each key asked for

    private final Commits commits;

    /** The first holds first keys of commits, the second holds second ones: no commit is twice in one of them. */
    private final List<List<Led>> groups = new ArrayList<>();

    private record Led(String key, long position) {}

    IndexInspection(Commits commits) {
        this.commits = commits;
    }

    /** @throws LedgerBroken where the index says something else of this commit, or of one before */
    void add(Commit commit) {
        for (int i = 0; i < commit.keys().size(); i++) {
            if (i == groups.size()) groups.add(new ArrayList<>());
            var group = groups.get(i);
            group.add(new Led(commit.keys().get(i), commit.first()));
            if (group.size() == KEYS_AT_ONCE) ask(group);
        }
    }

    /**
     * Asks for what was added and not asked for yet.
     *
     * @throws LedgerBroken where that does not hold, or there are commits and no unique index
     */
    void finish() {
        groups.forEach(this::ask);
        if (!groups.isEmpty() && !commits.hasIndex())
            throw new LedgerBroken(
                    1, "The unique index of the commits' keys is missing: a command could be recorded twice.");
    }

    /**
     * Asks for the keys of which one bit of their number in the group is set, and for the others, bit by bit. So of any
     * two commits one is asked for without the other: a key that leads to another one's commit shows.
     */
    private void ask(List<Led> group) {
        for (int bit = 1; bit == 1 || bit < group.size(); bit <<= 1) {
            compare(half(group, bit, bit));
            compare(half(group, bit, 0));
        }
        group.clear();
    }

    private static List<Led> half(List<Led> group, int bit, int value) {
        return IntStream.range(0, group.size())
                .filter(number -> (number & bit) == value)
                .mapToObj(group::get)
                .toList();
    }

    private void compare(List<Led> asked) {
        if (asked.isEmpty()) return;
        var positions = new TreeSet<>(asked.stream().map(Led::position).toList());
        var found = new TreeSet<>(
                commits.positionsHolding(asked.stream().map(Led::key).toList()));
        if (!found.equals(positions)) throw broken(positions, found);
    }

    private static LedgerBroken broken(Set<Long> positions, Set<Long> found) {
        var lost = new TreeSet<>(positions);
        lost.removeAll(found);
        if (!lost.isEmpty())
            return new LedgerBroken(
                    lost.first(), "The index does not find the commit at position " + lost.first() + " by its keys.");
        var more = new TreeSet<>(found);
        more.removeAll(positions);
        return new LedgerBroken(
                more.first(), "The commit at position " + more.first() + " bears a key that another commit bears too.");
    }
}
