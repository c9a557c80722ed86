package org.planledger.values;

/** A member of the partnership to whom a copy goes. */
public record Recipient(String memberId) {}
