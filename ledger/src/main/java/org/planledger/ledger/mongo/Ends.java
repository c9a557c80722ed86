package org.planledger.ledger.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The ends of commits that this process has read or written, the latest few of them, and the highest of all. */
final class Ends {
    private static final int REMEMBERED = 256;

    private final Map<Long, Tip> byPosition = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Tip> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long highest;

    synchronized void add(Tip end) {
        byPosition.put(end.position(), end);
        highest = Math.max(highest, end.position());
    }

    synchronized Optional<Tip> at(long position) {
        return position == 0 ? Optional.of(Tip.OF_NOTHING) : Optional.ofNullable(byPosition.get(position));
    }

    synchronized long highest() {
        return highest;
    }
}
