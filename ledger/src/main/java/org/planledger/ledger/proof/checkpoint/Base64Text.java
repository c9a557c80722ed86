package org.planledger.ledger.proof.checkpoint;

import java.util.Base64;

/** Standard base64, read strictly: one text stands for each sequence of bytes, so no bit of it can change unseen. */
final class Base64Text {
    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws BadNote where the text is anything else */
    static byte[] parse(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (of(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException e) {
            throw new BadNote("'" + text + "' is not base64.", e);
        }
        throw new BadNote("'" + text + "' is not the standard form of base64.");
    }
}
