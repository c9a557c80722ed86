package org.planledger.ledger.seal;

import org.jspecify.annotations.Nullable;

/** A key is needed and cannot be used, although nobody destroyed it. */
public final class KeyUnusable extends RuntimeException {
    KeyUnusable(String sentence) {
        this(sentence, null);
    }

    KeyUnusable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
