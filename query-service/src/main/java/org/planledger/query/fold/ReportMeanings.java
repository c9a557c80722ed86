package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.add;
import static org.planledger.query.fold.Operation.remove;
import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.ReportEvent;
import org.planledger.events.ReportEvent.BackgroundPapersDeclared;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.ReportEvent.ReportNoted;
import org.planledger.events.ReportEvent.ReportPublished;
import org.planledger.events.ReportEvent.SignOffGiven;
import org.planledger.events.ReportEvent.SignOffRequested;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** Reports to the committee. */
record ReportMeanings(PartialDate decidedOn, Before before) implements ReportEvent.Cases<Meaning> {

    @Override
    public Meaning on(ReportDrafted event) {
        var about = new About(
                event.partnershipId(),
                null,
                ItemId.of(ItemKind.PARTNERSHIP, event.partnershipId()),
                Streams.report(event.reportId()));
        return Meaning.of(
                "The report %s was begun".formatted(event.title()),
                new Touch(
                        id(event.reportId()),
                        about,
                        List.of(
                                set(Field.TITLE, event.title()),
                                set(Field.Report.KIND, event.kind().name()),
                                set(Field.Report.REPORT_OF, event.reportOf()),
                                set(Field.MEETING_ID, event.meetingId()),
                                set(Field.NUMBER, event.number()),
                                set(Field.Report.APPENDICES, Plain.appendices(event.appendices())),
                                set(Field.STATUS, "DRAFT"))));
    }

    @Override
    public Meaning on(ThemeReportSubmitted event) {
        var theme = before.get(ItemId.of(ItemKind.THEME, event.planId(), event.themeId()));
        var progress = event.progress();
        return happened(
                event.reportId(),
                "A lead reported on %s in the report %%s"
                        .formatted(theme.text(Field.TITLE).replace("%", "%%")),
                add(
                        Field.Report.THEME_REPORTS,
                        Plain.map(
                                "planId",
                                event.planId(),
                                "themeId",
                                event.themeId(),
                                "lead",
                                Plain.lead(event.lead()),
                                "progress",
                                progress == null ? null : progress.name(),
                                "text",
                                event.text(),
                                "period",
                                Plain.span(event.period()))));
    }

    @Override
    public Meaning on(SignOffRequested event) {
        return happened(
                event.reportId(),
                "A sign-off of the report %s was asked for",
                add(Field.Report.SIGN_OFFS_AWAITED, event.office()));
    }

    @Override
    public Meaning on(SignOffGiven event) {
        return happened(
                event.reportId(),
                "The report %s was signed off by an office",
                remove(Field.Report.SIGN_OFFS_AWAITED, event.office()),
                add(Field.Report.SIGNED_OFF_BY, event.office()));
    }

    @Override
    public Meaning on(BackgroundPapersDeclared event) {
        return happened(
                event.reportId(),
                event.papers().none()
                        ? "The report %s declares that it relied on no background papers"
                        : "The report %s lists its background papers",
                set(
                        Field.Report.BACKGROUND_PAPERS,
                        event.papers().none()
                                ? List.of(Field.Report.NO_PAPERS)
                                : event.papers().titles()));
    }

    @Override
    public Meaning on(ReportMarkedExempt event) {
        return happened(
                event.reportId(),
                "The report %s was marked exempt",
                set(Field.Report.EXEMPTION, Plain.exemption(event.exemption())));
    }

    @Override
    public Meaning on(ReportPublished event) {
        return happened(
                event.reportId(),
                "The report %s was published",
                set(Field.STATUS, "PUBLISHED"),
                set(Field.Report.PUBLISHED_ON, decidedOn.toString()));
    }

    @Override
    public Meaning on(ReportNoted event) {
        return happened(
                event.reportId(),
                "The committee noted the report %s",
                set(Field.STATUS, "NOTED"),
                set(Field.Report.NOTED_ON, decidedOn.toString()));
    }

    private Meaning happened(String reportId, String sentence, Operation... operations) {
        var report = before.get(id(reportId));
        return Meaning.of(
                sentence.formatted(report.text(Field.TITLE)),
                new Touch(id(reportId), report.about(), List.of(operations)));
    }

    private static ItemId id(String reportId) {
        return ItemId.of(ItemKind.REPORT, reportId);
    }
}
