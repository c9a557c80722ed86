package org.planledger.values;

/** What the Executive answers to a recommendation that was issued to it. */
public enum ResponseAnswer {
    ACCEPTED,
    IN_PART,
    REJECTED;

    /** Whether it is to be put into practice, wholly or in part. */
    public boolean isAcceptance() {
        return this != REJECTED;
    }
}
