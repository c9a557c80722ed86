package org.planledger.query.register;

import java.util.regex.Pattern;

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
    ACTION_PLAN,
    ACTION,
    ACHIEVEMENT,
    RECOMMENDATION,
    MEETING,
    AGENDA_ITEM,
    DECISION,
    QUESTION,
    REPORT,
    REVIEW,
    ISSUE,
    TASKING,
    CONSULTATION,
    RESIDENT_VIEW,
    FINDING,
    RISK,
    PRIORITISATION,
    REFUSED_ATTEMPTS,
    INSTALLATION;

    /** "actionPlanId": the field of a command that names one. */
    public String field() {
        var words = Pattern.compile("-([a-z])").matcher(slug());
        return words.replaceAll(word -> word.group(1).toUpperCase(java.util.Locale.ROOT)) + "Id";
    }

    /** "agenda-item", as in addresses. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
