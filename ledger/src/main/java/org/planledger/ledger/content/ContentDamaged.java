package org.planledger.ledger.content;

/** What is stored under a hash is not what was stored there. None of it was handed out. */
public final class ContentDamaged extends RuntimeException {
    ContentDamaged(String sha256, String how) {
        super("The stored content " + sha256 + " " + how + ".");
    }
}
