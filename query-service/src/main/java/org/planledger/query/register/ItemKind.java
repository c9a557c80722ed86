package org.planledger.query.register;

/** What the register keeps versions of. */
public enum ItemKind {
    PARTNERSHIP,
    MEMBER,
    PLAN,
    THEME,
    PRIORITY,
    TARGET,
    OUTCOME,
    ASSESSMENT,
    DUTY,
    ACHIEVEMENT,
    RECOMMENDATION,
    MEETING,
    AGENDA_ITEM,
    REVIEW,
    RISK,
    PRIORITISATION;

    /** "agenda-item", as in addresses. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
