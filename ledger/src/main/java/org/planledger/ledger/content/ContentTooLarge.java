package org.planledger.ledger.content;

/** A content has more bytes than may be taken. */
public final class ContentTooLarge extends RuntimeException {
    ContentTooLarge(long most) {
        super("More than " + most + " bytes.", null, false, false);
    }
}
