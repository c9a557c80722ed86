package org.planledger.ledger;

/** Too many commands wait to be written. Nothing was recorded; try again shortly. */
public final class LedgerBusy extends RuntimeException {
    public LedgerBusy(int waiting) {
        super(waiting + " commands are waiting to be written.");
    }
}
