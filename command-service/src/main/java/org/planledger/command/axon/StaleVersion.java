package org.planledger.command.axon;

/** The stream has moved on since the person looked at it. Nothing was recorded. */
public final class StaleVersion extends RuntimeException {

    private final String stream;
    private final long seen;
    private final long last;

    StaleVersion(String stream, long seen, long last) {
        super("The stream '" + stream + "' stands at " + last + ", not at " + seen + ".", null, false, false);
        this.stream = stream;
        this.seen = seen;
        this.last = last;
    }

    public String stream() {
        return stream;
    }

    /** The last sequence that the person saw. */
    public long seen() {
        return seen;
    }

    /** The last sequence that there is; -1 where nothing is recorded. */
    public long last() {
        return last;
    }
}
