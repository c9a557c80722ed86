package org.planledger.query.change;

/**
 * What kind of change something is, in the order in which a report counts them.
 *
 * <p>Some tell one aspect of an item in different directions: however often a date moved, one line says where it is
 * now.
 */
public enum ChangeClass {
    ADDED,
    WITHDRAWN(Aspect.PROGRESS),
    RETIRED,
    REWORDED,
    /** It covers a duty, or is the work of another board as well. */
    RESCOPED,
    /** Which theme of an earlier plan it carries on was said; what it covers is as before. */
    CARRIES_ON,
    /** What a prioritisation review decided about it, be it to keep it as it is. */
    PRIORITISED,
    LEAD_CHANGED,
    OWNER_CHANGED,
    STARTED(Aspect.PROGRESS),
    PAUSED(Aspect.PROGRESS),
    /** Due later than before. */
    SLIPPED(Aspect.DUE),
    BROUGHT_FORWARD(Aspect.DUE),
    /** Moved, and due when it was before. */
    DUE_AS_BEFORE(Aspect.DUE),
    DONE_WITH_EVIDENCE(Aspect.PROGRESS),
    DONE_WITHOUT_EVIDENCE(Aspect.PROGRESS),
    REOPENED(Aspect.PROGRESS),
    /** Started, paused, done, dropped or reopened, and where it was before. */
    PROGRESS_AS_BEFORE(Aspect.PROGRESS),
    ESCALATED,
    CARRIED_FORWARD,
    /** From state to state: a recommendation, a report, an issue, a consultation, a plan. */
    MOVED_ON,
    MORE_TIME_GIVEN,
    /** An answer is awaited at the second point, and its day has not passed. */
    RESPONSE_DUE,
    /** An answer is awaited at the second point, and its day has passed. */
    RESPONSE_OVERDUE,
    RISK_UP(Aspect.RISK),
    RISK_DOWN(Aspect.RISK),
    /** Rated anew, and as high as before. */
    RISK_AS_BEFORE(Aspect.RISK),
    /** Rated anew, on a scale of other levels, so that the two ratings cannot be compared. */
    RISK_ON_ANOTHER_SCALE(Aspect.RISK),
    OUTCOME_UPDATED,
    FIGURE_CORRECTED,
    CORRECTED,
    MEMBERSHIP_CHANGED,
    APPROVED,
    REPORTED,
    /** Something was recorded about it that none of the others says. */
    SUPPLEMENTED,
    CLOSED,
    NO_REPORT,
    /** Bookkeeping, which changes nothing that the plan says. */
    ADMINISTRATIVE;

    private final Aspect aspect;

    ChangeClass() {
        this(Aspect.ITS_OWN);
    }

    ChangeClass(Aspect aspect) {
        this.aspect = aspect;
    }

    boolean sharesAspectWith(ChangeClass other) {
        return this == other || (aspect != Aspect.ITS_OWN && aspect == other.aspect);
    }

    private enum Aspect {
        ITS_OWN,
        DUE,
        PROGRESS,
        RISK
    }
}
