package org.planledger.query.page.tracker;

import java.util.Optional;
import org.planledger.query.page.frame.Visit;

/**
 * How a row comes into a table, for those who may begin one.
 *
 * @param form the command that is asked for
 */
record Beginning(String form, String words) {

    /** Empty where the table has none of its own, or the person may not. */
    static Optional<Beginning> of(String tracker, Visit visit) {
        return switch (tracker) {
            case "reports" ->
                new Beginning("DraftReport", "Begin a report").when(visit.may("executive-recorder", "committee-clerk"));
            case "issues" ->
                new Beginning("EscalateIssue", "Raise an issue").when(visit.may("executive-recorder", "theme-lead"));
            case "consultations" ->
                new Beginning("PlanConsultation", "Plan a consultation").when(visit.may("executive-recorder"));
            default -> Optional.empty();
        };
    }

    private Optional<Beginning> when(boolean may) {
        return may ? Optional.of(this) : Optional.empty();
    }
}
