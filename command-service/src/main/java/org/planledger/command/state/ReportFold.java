package org.planledger.command.state;

import java.util.Map;
import java.util.Set;
import org.planledger.command.state.ReportState.Said;
import org.planledger.events.ReportEvent;
import org.planledger.events.ReportEvent.BackgroundPapersDeclared;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.ReportEvent.ReportNoted;
import org.planledger.events.ReportEvent.ReportPublished;
import org.planledger.events.ReportEvent.SignOffGiven;
import org.planledger.events.ReportEvent.SignOffRequested;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;

/** What an event makes of a report to the committee. */
public record ReportFold(ReportState state) implements ReportEvent.Cases<ReportState> {

    @Override
    public ReportState on(ReportDrafted event) {
        return new ReportState(
                event.reportId(),
                event.partnershipId(),
                event.meetingId(),
                Map.of(),
                Set.of(),
                null,
                null,
                false,
                false);
    }

    @Override
    public ReportState on(ThemeReportSubmitted event) {
        return state.saying(new Said(event.planId(), event.themeId(), event.lead()));
    }

    @Override
    public ReportState on(SignOffRequested event) {
        return state.signing(event.office(), false);
    }

    @Override
    public ReportState on(SignOffGiven event) {
        return state.signing(event.office(), true);
    }

    @Override
    public ReportState on(BackgroundPapersDeclared event) {
        return state.relyingOn(event.papers());
    }

    @Override
    public ReportState on(ReportMarkedExempt event) {
        return state.withheld(event.exemption());
    }

    @Override
    public ReportState on(ReportPublished event) {
        return state.seen(true, state.noted());
    }

    @Override
    public ReportState on(ReportNoted event) {
        return state.seen(state.published(), true);
    }
}
