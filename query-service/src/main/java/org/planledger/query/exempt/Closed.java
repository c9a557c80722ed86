package org.planledger.query.exempt;

import java.util.Optional;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.values.Mandate;

/** Why a report is not for everybody. */
enum Closed {
    EXEMPT("as exempt"),
    UNPUBLISHED("until it is published");

    private final String why;

    Closed(String why) {
        this.why = why;
    }

    /** Ends a sentence that begins with "withheld". */
    String why() {
        return why;
    }

    static boolean isExempt(Item report) {
        return report.fields().containsKey(Field.Report.EXEMPTION);
    }

    /** Whether and why the report, as the ledger stands, is closed to the person. */
    static Optional<Closed> to(Mandate mandate, Item report) {
        if (mandate.seesExemptMatterOf(report.partnershipId())) return Optional.empty();
        if (isExempt(report)) return Optional.of(EXEMPT);
        boolean open =
                report.fields().containsKey(Field.Report.PUBLISHED_ON) || mandate.seesDraftsOf(report.partnershipId());
        return open ? Optional.empty() : Optional.of(UNPUBLISHED);
    }
}
