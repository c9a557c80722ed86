package org.planledger.ledger;

/** A position is missing, out of order or unreadable: reading stops here, and an operator must look. */
public final class LedgerBroken extends RuntimeException {
    private final long position;

    public LedgerBroken(long position, String sentence) {
        super(sentence);
        this.position = position;
    }

    /** The position that was expected. */
    public long position() {
        return position;
    }
}
