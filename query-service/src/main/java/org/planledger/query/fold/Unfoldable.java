package org.planledger.query.fold;

/**
 * An event that makes no sense after those before it: the ledger or this release is wrong, and an operator must look.
 */
public final class Unfoldable extends RuntimeException {
    public Unfoldable(String sentence) {
        super(sentence);
    }
}
