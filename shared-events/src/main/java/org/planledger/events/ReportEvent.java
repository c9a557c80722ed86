package org.planledger.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Appendix;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Exemption;
import org.planledger.values.Lead;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportKind;
import org.planledger.values.Sealed;
import org.planledger.values.Sealed.Under;
import org.planledger.values.Span;

/** What happens to a report to the scrutiny committee. */
public sealed interface ReportEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(ReportDrafted event);

        R on(ThemeReportSubmitted event);

        R on(SignOffRequested event);

        R on(SignOffGiven event);

        R on(BackgroundPapersDeclared event);

        R on(ReportMarkedExempt event);

        R on(ReportPublished event);

        R on(ReportNoted event);
    }

    /**
     * A report to a meeting of the committee was begun; {@code reportOf} is whose it is and {@code number} its agenda
     * item, where the paper says so.
     */
    record ReportDrafted(
            String reportId,
            String partnershipId,
            String meetingId,
            @Nullable String number,
            ReportKind kind,
            String title,
            @Nullable String reportOf,
            List<Appendix> appendices)
            implements ReportEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * A lead of the theme reported on it; {@code period} is what the report covers, where it says so, and
     * {@code progress} is null only where its key is gone.
     */
    record ThemeReportSubmitted(
            String reportId,
            String planId,
            String themeId,
            Lead lead,
            @Sealed(Under.ITEM) @Nullable ProgressStatus progress,
            @Sealed(Under.ITEM) String text,
            @Nullable Span period)
            implements ReportEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** An office was asked to sign the report off. */
    record SignOffRequested(String reportId, String office) implements ReportEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The office signed the report off. */
    record SignOffGiven(String reportId, String office) implements ReportEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The papers that the report relied on, or that there were none. */
    record BackgroundPapersDeclared(String reportId, BackgroundPapers papers) implements ReportEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The text is withheld from the public, under a named paragraph and for a reason. */
    record ReportMarkedExempt(String reportId, Exemption exemption) implements ReportEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The report was published. */
    record ReportPublished(String reportId) implements ReportEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The committee noted the report; that starts no clock. */
    record ReportNoted(String reportId) implements ReportEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
