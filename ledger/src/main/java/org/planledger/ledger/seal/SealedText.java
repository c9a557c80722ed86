package org.planledger.ledger.seal;

/**
 * A text as it stands in a line.
 *
 * @param key the id of the key that opens it
 * @param ciphertext AES-256-GCM in Tink's form, base64
 */
public record SealedText(String key, String ciphertext) {}
