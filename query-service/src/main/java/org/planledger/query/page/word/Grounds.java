package org.planledger.query.page.word;

import org.planledger.values.Authority;

/** On whose authority, in words. */
public final class Grounds {
    private Grounds() {}

    /** "Crime and Disorder Committee, 5 March 2019, minute 4.2". */
    public static String words(Authority authority, Values values) {
        var meeting = authority.meetingId();
        var reference = authority.reference();
        return switch (authority.kind()) {
            case MEETING -> meeting == null ? reference : values.meeting(meeting) + ", " + reference;
            case DELEGATED -> "Delegated decision, " + reference;
            case STATUTORY -> "Required by law: " + reference;
            case PAPER -> "As stated in: " + reference;
        };
    }
}
