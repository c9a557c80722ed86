package org.planledger.values;

/**
 * How a body belongs to the partnership. Responsible authorities are those of section 5 of the Crime and Disorder Act
 * 1998; {@code STATUTORY_PARTNER} is for a paper that calls a member statutory without saying under which duty.
 */
public enum MemberCategory {
    RESPONSIBLE_AUTHORITY,
    STATUTORY_PARTNER,
    CO_OPERATING,
    COMMISSIONED,
    VOLUNTARY,
    BUSINESS,
    LAY
}
