package org.planledger.query.register;

/** What the register keeps versions of. */
public enum ItemKind {
    PARTNERSHIP,
    MEMBER,
    PLAN,
    THEME,
    PRIORITY,
    ACHIEVEMENT,
    RECOMMENDATION,
    MEETING,
    AGENDA_ITEM,
    DECISION,
    QUESTION,
    REPORT,
    REVIEW,
    FINDING;

    /** "agenda-item", as in addresses. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
