package org.planledger.ledger;

/** Another writer was faster on a stream that this append writes or relied on. Nothing was recorded. */
public final class StreamConflict extends RuntimeException {
    private final String stream;

    public StreamConflict(String stream) {
        super("The stream '" + stream + "' has moved on.");
        this.stream = stream;
    }

    public String stream() {
        return stream;
    }
}
