package org.planledger.ledger;

/**
 * A stream that this append writes or relied on does not end where the append expects it: another writer was faster, or
 * the append leaves a sequence out. Nothing was recorded.
 */
public final class StreamConflict extends RuntimeException {
    private final String stream;

    public StreamConflict(String stream) {
        super("The stream '" + stream + "' does not end where this append expects it.");
        this.stream = stream;
    }

    public String stream() {
        return stream;
    }
}
