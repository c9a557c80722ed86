package org.planledger.values;

/** Which body acted. Adopting by the committee sends a recommendation; adopting by the Executive accepts it. */
public enum Body {
    COMMITTEE,
    EXECUTIVE
}
