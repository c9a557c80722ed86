package org.planledger.ledger;

/**
 * The newest state of the ledger.
 *
 * @param position of the newest event, 0 where there is none
 * @param hash of the newest commit, lower-case hex of 32 bytes; 64 zeros where there is none
 */
public record Head(long position, String hash) {}
