package org.planledger.ledger.content;

/**
 * That a content is stored whole.
 *
 * @param sha256 of its bytes, in lower-case hex
 * @param size in bytes
 * @param seenAs the media type that its bytes show
 */
public record StoredContent(String sha256, long size, String seenAs) {}
