package org.planledger.ledger.content;

/** Under a hash there is not, or no longer, what has that hash. Nothing was handed out. */
public final class ContentDamaged extends RuntimeException {
    ContentDamaged(String sha256, String how) {
        super("The stored content " + sha256 + " " + how + ".");
    }
}
