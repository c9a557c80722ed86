package org.planledger.ledger.proof.checkpoint;

/** The ledger is not a continuation of what was signed before: it was cut back, restored from a backup, or changed. */
public final class HistoryRewritten extends RuntimeException {
    public HistoryRewritten(String sentence) {
        super(sentence);
    }
}
