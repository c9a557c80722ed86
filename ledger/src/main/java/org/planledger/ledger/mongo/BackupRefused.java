package org.planledger.ledger.mongo;

/** A backup was not written, or not restored, and why. */
public final class BackupRefused extends RuntimeException {
    BackupRefused(String sentence) {
        super(sentence);
    }
}
