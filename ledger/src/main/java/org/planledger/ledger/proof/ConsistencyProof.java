package org.planledger.ledger.proof;

import java.util.List;
import java.util.regex.Pattern;

/**
 * That an older ledger is the beginning of a newer one: RFC 6962 section 2.1.2.
 *
 * @param older how many lines the older ledger has
 * @param newer how many lines the newer one has, at least as many
 */
public record ConsistencyProof(long older, long newer, List<TreeHash> path) {
    private static final Pattern HEAD = Pattern.compile("consistency ([0-9]{1,18}) ([0-9]{1,18})");

    public ConsistencyProof {
        path = List.copyOf(path);
        if (older < 0 || older > newer)
            throw new IllegalArgumentException(older + " lines are not the beginning of " + newer + ".");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException where the text is anything else
     */
    public static ConsistencyProof parse(String text) {
        var lines = text.lines().toList();
        var head = HEAD.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!head.matches()) throw new IllegalArgumentException("This is no proof of consistency.");
        var path = lines.stream().skip(1).map(TreeHash::parse).toList();
        return new ConsistencyProof(Long.parseLong(head.group(1)), Long.parseLong(head.group(2)), path);
    }

    /** One line with both sizes, then one line per hash. */
    @Override
    public String toString() {
        var text = new StringBuilder("consistency " + older + " " + newer + "\n");
        path.forEach(hash -> text.append(hash).append('\n'));
        return text.toString();
    }

    /** Whether this proof connects those two roots. */
    public boolean holds(TreeHash olderRoot, TreeHash newerRoot) {
        if (older == newer) return path.isEmpty() && olderRoot.equals(newerRoot);
        if (older == 0) return path.isEmpty() && olderRoot.equals(TreeHash.OF_NOTHING);
        return new Climb(olderRoot).reaches(olderRoot, newerRoot);
    }

    /** Rebuilds both roots from the node where the older tree ends: RFC 9162 section 2.1.4.2. */
    private final class Climb {
        private final List<TreeHash> rest;
        private long place = older - 1;
        private long last = newer - 1;
        private TreeHash ofOlder;
        private TreeHash ofNewer;

        Climb(TreeHash olderRoot) {
            boolean perfect = Long.bitCount(older) == 1;
            up(Long.numberOfTrailingZeros(~place));
            ofOlder = perfect || path.isEmpty() ? olderRoot : path.get(0);
            ofNewer = ofOlder;
            rest = perfect || path.isEmpty() ? path : path.subList(1, path.size());
        }

        boolean reaches(TreeHash olderRoot, TreeHash newerRoot) {
            for (var neighbour : rest) {
                if (last == 0) return false;
                step(neighbour);
            }
            return last == 0 && ofOlder.equals(olderRoot) && ofNewer.equals(newerRoot);
        }

        private void step(TreeHash neighbour) {
            if ((place & 1) == 1 || place == last) {
                ofOlder = TreeHash.node(neighbour, ofOlder);
                ofNewer = TreeHash.node(neighbour, ofNewer);
                up(Long.numberOfTrailingZeros(place));
            } else {
                ofNewer = TreeHash.node(ofNewer, neighbour);
            }
            up(1);
        }

        private void up(int levels) {
            place = levels > 63 ? 0 : place >> levels;
            last = levels > 63 ? 0 : last >> levels;
        }
    }
}
