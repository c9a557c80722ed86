package org.planledger.ledger.proof.checkpoint;

/** A note, key or checkpoint that is not written as its format demands, or whose signature does not hold. */
public final class BadNote extends RuntimeException {
    public BadNote(String sentence) {
        super(sentence);
    }

    BadNote(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
