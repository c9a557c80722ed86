package org.planledger.ledger;

import org.jspecify.annotations.Nullable;

/** The database did not answer, or what it holds sealed cannot be sealed or opened now. */
public final class LedgerUnavailable extends RuntimeException {
    private final boolean outcomeUnknown;

    public LedgerUnavailable(String sentence, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(sentence, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /** Whether the events may yet appear; asking again with the same command id tells. */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
