package org.planledger.ledger;

/**
 * The ledger is not the one of which the newest checkpoint was signed, so nothing is recorded until an operator has
 * acknowledged it. Nothing was recorded.
 */
public final class LedgerWentBack extends RuntimeException {

    public LedgerWentBack(String sentence) {
        super(sentence);
    }
}
