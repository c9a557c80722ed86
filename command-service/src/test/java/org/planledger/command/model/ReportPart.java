package org.planledger.command.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.report.DeclareBackgroundPapers;
import org.planledger.command.report.DraftReport;
import org.planledger.command.report.GiveSignOff;
import org.planledger.command.report.MarkExempt;
import org.planledger.command.report.NoteReport;
import org.planledger.command.report.PublishReport;
import org.planledger.command.report.RequestSignOff;
import org.planledger.command.report.SubmitThemeReport;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.values.Span;

/**
 * Reports to the committee: who signed them off, on which papers they rest, and whether they are published and noted.
 */
final class ReportPart implements Part {

    private static final class Report {
        final String meeting;
        final Map<String, Boolean> signed = new HashMap<>();
        final Set<String> said = new HashSet<>();

        @Nullable
        Object papers;

        @Nullable
        Object exemption;

        boolean published;
        boolean noted;

        Report(String meeting) {
            this.meeting = meeting;
        }
    }

    private final Town town;
    private final Map<String, Report> reports = new HashMap<>();

    ReportPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var report = reports.get(command.stream());
        if (command instanceof DraftReport c) {
            broken.isNew(report != null);
            var meeting = town.meeting(c.meetingId(), broken);
            broken.by(
                    Rule.NOT_ON_THE_AGENDA,
                    meeting != null && c.number() != null && !meeting.agenda.contains(c.number()));
            return;
        }
        if (!broken.finds(report)) return;
        if (command instanceof NoteReport) noting(report, now, broken);
        else broken.by(Rule.REPORT_PUBLISHED, report.published);
        if (command instanceof SubmitThemeReport c) theme(report, c, now, broken);
        if (command instanceof DeclareBackgroundPapers c)
            broken.by(Rule.NOTHING_CHANGES, c.papers().equals(report.papers));
        if (command instanceof MarkExempt c)
            broken.by(Rule.NOTHING_CHANGES, c.exemption().equals(report.exemption));
        signing(report, command, broken);
    }

    private void noting(Report report, Moment now, Broken broken) {
        broken.by(Rule.REPORT_NOT_PUBLISHED, !report.published);
        broken.by(Rule.REPORT_ALREADY_NOTED, report.noted);
        broken.by(Rule.MEETING_NOT_HELD, !town.meetings.get(report.meeting).wasHeldBy(now.first()));
    }

    private void theme(Report report, SubmitThemeReport c, Moment now, Broken broken) {
        var theme = Town.openTheme(town.plan(c.planId(), broken), c.themeId(), broken);
        broken.by(
                Rule.REPORTER_NOT_A_LEAD,
                theme != null && !theme.leadsIn(now.on()).contains(c.lead()));
        broken.by(Rule.THEME_ALREADY_REPORTED, report.said.contains(said(c)));
    }

    private static void signing(Report report, Command command, Broken broken) {
        if (command instanceof RequestSignOff c)
            broken.by(Rule.SIGN_OFF_ALREADY_REQUESTED, report.signed.containsKey(c.office()));
        if (command instanceof GiveSignOff c) {
            broken.by(Rule.SIGN_OFF_NOT_REQUESTED, !report.signed.containsKey(c.office()));
            broken.by(Rule.SIGN_OFF_ALREADY_GIVEN, report.signed.getOrDefault(c.office(), false));
        }
        if (command instanceof PublishReport) {
            broken.by(Rule.SIGN_OFFS_OPEN, report.signed.containsValue(false));
            broken.by(Rule.BACKGROUND_PAPERS_NOT_DECLARED, report.papers == null);
        }
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof DraftReport c) reports.put(c.stream(), new Report(c.meetingId()));
        var report = reports.get(command.stream());
        if (command instanceof SubmitThemeReport c) {
            var period = c.period() == null ? new Span(now.on(), null) : c.period();
            report.said.add(said(c));
            town.themeReports.add(new Town.ThemeReport(c.planId(), c.themeId(), c.lead(), now.first(), period));
        }
        if (command instanceof RequestSignOff c) report.signed.put(c.office(), false);
        if (command instanceof GiveSignOff c) report.signed.put(c.office(), true);
        if (command instanceof DeclareBackgroundPapers c) report.papers = c.papers();
        if (command instanceof MarkExempt c) report.exemption = c.exemption();
        report.published |= command instanceof PublishReport;
        report.noted |= command instanceof NoteReport;
    }

    private static String said(SubmitThemeReport c) {
        return c.planId() + " " + c.themeId() + " " + c.lead();
    }
}
