package org.planledger.events;

/** The name of each aggregate's stream in the ledger: kind, slash, id. */
public final class Streams {
    private Streams() {}

    public static String partnership(String id) {
        return "partnership/" + id;
    }

    public static String plan(String id) {
        return "plan/" + id;
    }

    public static String actionPlan(String id) {
        return "action-plan/" + id;
    }

    public static String action(String id) {
        return "action/" + id;
    }

    public static String achievement(String id) {
        return "achievement/" + id;
    }

    public static String recommendation(String id) {
        return "recommendation/" + id;
    }

    public static String meeting(String id) {
        return "meeting/" + id;
    }

    /** All scrutiny reviews of a partnership share one stream: only then can one be opened after the other. */
    public static String reviews(String partnershipId) {
        return "reviews/" + partnershipId;
    }

    public static String issue(String id) {
        return "issue/" + id;
    }

    public static String consultation(String id) {
        return "consultation/" + id;
    }

    public static String report(String id) {
        return "report/" + id;
    }

    /** A risk is a stream of its own: whoever rates one risk does not get in the way of whoever rates another. */
    public static String risk(String id) {
        return "risk/" + id;
    }

    public static String prioritisation(String id) {
        return "prioritisation/" + id;
    }

    /** What was refused in a partnership under a sensitive rule. */
    public static String attempts(String partnershipId) {
        return "attempts/" + partnershipId;
    }

    /** What holds for the ledger as a whole; there is one. */
    public static String installation() {
        return "installation/ledger";
    }

    /** What was done to prove that the ledger is whole; there is one. */
    public static String proof() {
        return "installation/proof";
    }

    /** Whose names were erased; there is one. */
    public static String erasures() {
        return "installation/erasures";
    }
}
