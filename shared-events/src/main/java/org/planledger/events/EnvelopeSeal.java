package org.planledger.events;

import org.planledger.events.PlanEvent.ThemeReportReceived;

/** Which texts of an event's envelope its line holds sealed, under the key of the item: those that may be withheld. */
public enum EnvelopeSeal {
    NOTHING,
    /** The reason, and the reference of the authority: of all that is recorded about a report, and of exempt files. */
    WORDS,
    /** Who it was: of refused attempts. */
    ACTOR;

    /** The one rule; a report's entries count from its first draft on, because it may be marked exempt later. */
    public static EnvelopeSeal of(DomainEvent event) {
        if (event instanceof AttemptEvent) return ACTOR;
        boolean withholds = event instanceof Withholding matter && matter.withholds();
        return withholds || event instanceof ReportEvent || event instanceof ThemeReportReceived ? WORDS : NOTHING;
    }
}
