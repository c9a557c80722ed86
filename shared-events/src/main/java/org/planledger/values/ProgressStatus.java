package org.planledger.values;

/** How something that was planned stands. What pages call it is a setting of the partnership. */
public enum ProgressStatus {
    NOT_STARTED("Not started"),
    ON_TRACK("On track"),
    AT_RISK("At risk"),
    OFF_TRACK("Off track"),
    COMPLETE("Complete"),
    PAUSED("Paused"),
    REJECTED("Rejected");

    private final String words;

    ProgressStatus(String words) {
        this.words = words;
    }

    /** What pages call it where the partnership has no words of its own. */
    public String words() {
        return words;
    }
}
