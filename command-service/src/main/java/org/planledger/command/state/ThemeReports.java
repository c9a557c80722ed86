package org.planledger.command.state;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/**
 * What the leads of a theme reported on it. Joint leads are equals: what one of them reports is not what another does.
 *
 * @param plan the history of the theme's plan, which hears of each report
 * @param streams reads what a report says
 */
record ThemeReports(String planId, String themeId, Facts plan, Function<String, Facts> streams) {

    /** A report that names no period is for the day on which it was made. */
    private record Said(Lead by, LocalDate madeOn, Span period) {
        static Said of(ThemeReportSubmitted report, PartialDate madeOn) {
            var period = report.period();
            return new Said(report.lead(), madeOn.firstDay(), period == null ? new Span(madeOn, null) : period);
        }
    }

    /** Who led the theme at the end of a period and did not report on it. */
    List<Lead> silent(Span period) {
        var end = period.last().lastDay();
        var said = said().filter(report -> period.touches(report.period())).toList();
        return leadsOn(end).stream()
                .filter(lead -> said.stream().noneMatch(report -> counts(report, lead, end)))
                .toList();
    }

    /** A lead's own report does, and one that was made for the theme before the lead came to it. */
    private boolean counts(Said report, Lead lead, LocalDate end) {
        if (report.by().equals(lead)) return true;
        return report.madeOn().isBefore(end) && !leadsOn(report.madeOn()).contains(lead);
    }

    private List<Lead> leadsOn(LocalDate day) {
        return ThemeLeads.leads(plan.all(), themeId, day);
    }

    private Stream<Said> said() {
        return plan.all()
                .flatMap(fact -> fact.event() instanceof ThemeReportReceived received
                                && received.themeId().equals(themeId)
                        ? Stream.of(received.reportId())
                        : Stream.of())
                .distinct()
                .flatMap(report -> streams.apply(Streams.report(report)).all())
                .flatMap(fact -> fact.event() instanceof ThemeReportSubmitted report && isOnTheTheme(report)
                        ? Stream.of(Said.of(report, fact.decidedOn()))
                        : Stream.of());
    }

    private boolean isOnTheTheme(ThemeReportSubmitted report) {
        return report.planId().equals(planId) && report.themeId().equals(themeId);
    }
}
