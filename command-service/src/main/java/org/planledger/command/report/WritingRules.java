package org.planledger.command.report;

import static org.planledger.command.rule.Refusal.unless;

import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Elsewhere;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.Wording;
import org.planledger.command.state.ReportState;
import org.planledger.command.state.ReportState.Said;
import org.planledger.command.state.ThemeState;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.ReportEvent;
import org.planledger.events.ReportEvent.BackgroundPapersDeclared;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.Streams;
import org.planledger.values.Lead;

/** How a report comes to be written; once published it stays as it is. */
record WritingRules(ReportState report, Situation now) {

    ReportEvent draft(DraftReport c) {
        now.requireNew(c.stream(), "reportId", c.reportId());
        now.requirePartnership(c.partnershipId());
        now.requireMeeting(c.meetingId(), c.partnershipId());
        if (c.number() != null) requireItem(c.meetingId(), c.number());
        return new ReportDrafted(
                c.reportId(),
                c.partnershipId(),
                c.meetingId(),
                c.number(),
                c.kind(),
                c.title(),
                c.reportOf(),
                c.appendices());
    }

    ReportEvent submit(SubmitThemeReport c) {
        requireUnpublished(report);
        now.draftedPlan("planId", c.planId(), report.partnershipId());
        var theme = Situation.open(now.currentTheme("planId", c.planId(), "themeId", c.themeId()), "themeId");
        var lead = leading(theme, c);
        unless(
                !report.said().contains(new Said(c.planId(), c.themeId(), lead)),
                Rule.THEME_ALREADY_REPORTED,
                "command.themeId",
                "This lead has reported on the theme '" + theme.title() + "' in the report already.",
                "Another lead of the theme, or another report.");
        return new ThemeReportSubmitted(
                c.reportId(), c.planId(), c.themeId(), lead, c.progress(), c.text(), c.period());
    }

    /** What the report means for the plan: its theme was reported on. */
    static Elsewhere received(SubmitThemeReport c) {
        return new Elsewhere(
                Streams.plan(c.planId()), new ThemeReportReceived(c.planId(), c.themeId(), c.reportId(), c.period()));
    }

    ReportEvent declarePapers(DeclareBackgroundPapers c) {
        requireUnpublished(report);
        requireChange(report.papers(), c.papers(), "The report declares these papers already.");
        return new BackgroundPapersDeclared(c.reportId(), c.papers());
    }

    ReportEvent markExempt(MarkExempt c) {
        requireUnpublished(report);
        requireChange(report.exemption(), c.exemption(), "The report is exempt on this ground already.");
        return new ReportMarkedExempt(c.reportId(), c.exemption());
    }

    static void requireUnpublished(ReportState report) {
        unless(
                !report.published(),
                Rule.REPORT_PUBLISHED,
                "command.reportId",
                "The report was published.",
                "A report that is still a draft.");
    }

    private static void requireChange(@Nullable Object before, Object after, String sentence) {
        unless(!after.equals(before), Rule.NOTHING_CHANGES, "command", sentence, "Something that differs.");
    }

    private void requireItem(String meetingId, String number) {
        unless(
                now.records().meeting(meetingId).agenda().containsKey(number),
                Rule.NOT_ON_THE_AGENDA,
                "command.number",
                "The agenda of the meeting has no item " + number + ".",
                "An item of the agenda, or no number.");
    }

    /** The lead as it was recorded, which may be written with other capitals or spacing. */
    private Lead leading(ThemeState theme, SubmitThemeReport c) {
        return now.records().leadsOn(now.decidedOn(), c.planId(), c.themeId()).stream()
                .filter(lead -> Wording.sameLead(lead, c.lead()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Rule.REPORTER_NOT_A_LEAD,
                        "command.lead",
                        "On " + now.decidedOn() + " the theme '" + theme.title() + "' did not have this lead.",
                        "A lead that the theme had on that date."));
    }
}
