package org.planledger.command.axon;

/** The stream has moved on since the person looked at it. Nothing was recorded. */
public final class StaleVersion extends RuntimeException {

    private final String stream;
    private final long seen;
    private final long last;

    private final boolean precondition;

    StaleVersion(String stream, long seen, long last, boolean precondition) {
        super("The stream '" + stream + "' stands at " + last + ", not at " + seen + ".", null, false, false);
        this.stream = stream;
        this.seen = seen;
        this.last = last;
        this.precondition = precondition;
    }

    /** Of several versions that were expected the newest that there has been counts as seen. */
    static StaleVersion unexpected(String stream, Expected expected, long last) {
        long seen = expected.versions().stream()
                .filter(v -> v <= last)
                .mapToLong(Long::longValue)
                .max()
                .orElse(last);
        return new StaleVersion(stream, seen, last, true);
    }

    /** Whether a precondition of the request said so, and not the envelope. */
    public boolean isPrecondition() {
        return precondition;
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
