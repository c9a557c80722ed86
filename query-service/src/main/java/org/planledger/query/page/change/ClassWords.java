package org.planledger.query.page.change;

import org.planledger.query.change.ChangeClass;

/** Classes of change in words. */
final class ClassWords {
    private ClassWords() {}

    /** "slipped": for a line about one item, and behind a number of items. */
    static String of(ChangeClass change) {
        return switch (change) {
            case ADDED -> "new";
            case WITHDRAWN -> "withdrawn";
            case RETIRED -> "retired";
            case REWORDED -> "re-worded";
            case RESCOPED -> "re-scoped";
            case CARRIES_ON -> "carried on from an earlier plan";
            case PRIORITISED -> "prioritised";
            case LEAD_CHANGED -> "lead changed";
            case OWNER_CHANGED -> "owner changed";
            case STARTED -> "started";
            case PAUSED -> "paused";
            case SLIPPED -> "slipped";
            case BROUGHT_FORWARD -> "brought forward";
            case DUE_AS_BEFORE -> "moved, and due when it was before";
            case DONE_WITH_EVIDENCE -> "done, with evidence";
            case DONE_WITHOUT_EVIDENCE -> "done, no evidence";
            case REOPENED -> "reopened";
            case PROGRESS_AS_BEFORE -> "changed, and where it was before";
            case ESCALATED -> "escalated";
            case CARRIED_FORWARD -> "carried forward";
            case MOVED_ON -> "moved on";
            case MORE_TIME_GIVEN -> "given more time";
            case RESPONSE_DUE -> "answer awaited";
            case RESPONSE_OVERDUE -> "answer overdue";
            case RISK_UP -> "risk up";
            case RISK_DOWN -> "risk down";
            case RISK_AS_BEFORE -> "rated anew, as high as before";
            case RISK_ON_ANOTHER_SCALE -> "rated anew, on another scale";
            case OUTCOME_UPDATED -> "outcome updated";
            case FIGURE_CORRECTED -> "figure corrected";
            case CORRECTED -> "corrected";
            case MEMBERSHIP_CHANGED -> "membership or office changed";
            case APPROVED -> "approved";
            case REPORTED -> "reported on";
            case SUPPLEMENTED -> "added to";
            case CLOSED -> "closed";
            case NO_REPORT -> "no report received";
            case ADMINISTRATIVE -> "administrative";
        };
    }

    /** "Slipped twice": where each step is one more of the same, their number says something. */
    static String of(ChangeClass change, long steps) {
        var words = of(change);
        var sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return isCounted(change) && steps > 1 ? sentence + " " + times(steps) : sentence;
    }

    private static boolean isCounted(ChangeClass change) {
        return switch (change) {
            case SLIPPED, BROUGHT_FORWARD, NO_REPORT, CARRIED_FORWARD, MORE_TIME_GIVEN, REPORTED, RISK_UP, RISK_DOWN ->
                true;
            default -> false;
        };
    }

    private static String times(long steps) {
        return steps == 2 ? "twice" : "%,d times".formatted(steps);
    }
}
