package org.planledger.ledger;

/** More or larger events than one commit may hold. Nothing was recorded. */
public final class AppendTooLarge extends RuntimeException {
    public AppendTooLarge(String sentence) {
        super(sentence);
    }
}
