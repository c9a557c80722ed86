package org.planledger.query.store;

import java.util.Locale;

/**
 * The kinds of log that a register consists of. A log is a list of lines, numbered from 0, under a key; it lies in
 * chunks, one document each, so that no document grows without bound and the newest lines are found by key.
 */
public enum Log {
    /** Key: the item. A line per entry that touched it. The head of a chunk holds the item's state before the chunk. */
    ITEMS(16),
    /** Key: the partnership. A line per change, in the order of positions. */
    CHANGES(32),
    /** Key: what the items belong to and their kind. A line per item, in the order in which they came. */
    DIRECTORIES(256),
    /** Key: the ledger's stream. A line per sequence. */
    STREAMS(256),
    /** One key. A line per position: where in CHANGES its entry stands. */
    POSITIONS(256),
    /** Key: the partnership and a level. A line per chunk of CHANGES (level 1), of level 1, and of level 2. */
    MARKS(64),
    /** Key: the partnership and a facet. A line per change: its number in CHANGES. */
    TRAILS(256),
    /**
     * Key: the plan. A line per entry that touched it or what belongs to it. Another key: the plan's meetings. A line
     * per such entry that a meeting decided: the meeting.
     */
    STEPS(256);

    /** Counts up whenever what the register holds of an event is another; a register of another layout is rebuilt. */
    public static final int LAYOUT = 6;

    private final int size;

    Log(int size) {
        this.size = size;
    }

    /** How many lines a chunk holds. */
    public int size() {
        return size;
    }

    public boolean startsChunk(long number) {
        return number % size == 0;
    }

    long chunk(long number) {
        return number / size;
    }

    /** The {@code _id} of a chunk's document. The last {@code #} ends the key, whatever the key holds. */
    static String id(String key, long chunk) {
        return key + "#" + chunk;
    }

    String collection(int generation) {
        return "register_" + generation + "_" + name().toLowerCase(Locale.ROOT);
    }
}
