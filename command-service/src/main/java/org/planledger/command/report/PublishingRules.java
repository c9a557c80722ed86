package org.planledger.command.report;

import static org.planledger.command.rule.Refusal.unless;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.Wording;
import org.planledger.command.state.ReportState;
import org.planledger.events.ReportEvent;
import org.planledger.events.ReportEvent.ReportNoted;
import org.planledger.events.ReportEvent.ReportPublished;
import org.planledger.events.ReportEvent.SignOffGiven;
import org.planledger.events.ReportEvent.SignOffRequested;

/** How a report is signed off, published and noted. */
record PublishingRules(ReportState report, Situation now) {

    ReportEvent requestSignOff(RequestSignOff c) {
        WritingRules.requireUnpublished(report);
        unless(
                asked(c.office()) == null,
                Rule.SIGN_OFF_ALREADY_REQUESTED,
                "command.office",
                "The office '" + c.office() + "' was asked already.",
                "Another office.");
        return new SignOffRequested(c.reportId(), c.office());
    }

    ReportEvent giveSignOff(GiveSignOff c) {
        WritingRules.requireUnpublished(report);
        var asked = asked(c.office());
        if (asked == null) throw notAsked(c.office());
        unless(
                !asked.getValue(),
                Rule.SIGN_OFF_ALREADY_GIVEN,
                "command.office",
                "The office '" + c.office() + "' has signed the report off.",
                "An office that has not signed off yet.");
        return new SignOffGiven(c.reportId(), asked.getKey());
    }

    ReportEvent publish(PublishReport c) {
        WritingRules.requireUnpublished(report);
        var open = open();
        unless(
                open.isEmpty(),
                Rule.SIGN_OFFS_OPEN,
                "command.reportId",
                "A sign-off is still open: " + open + ".",
                "A report that every office asked has signed off.");
        unless(
                report.papers() != null,
                Rule.BACKGROUND_PAPERS_NOT_DECLARED,
                "command.reportId",
                "The report lists no background papers and does not declare that there were none.",
                "A list of the papers, or the declaration.");
        return new ReportPublished(c.reportId());
    }

    ReportEvent note(NoteReport c) {
        unless(
                report.published(),
                Rule.REPORT_NOT_PUBLISHED,
                "command.reportId",
                "The report is still a draft.",
                "A report that was published.");
        unless(
                !report.noted(),
                Rule.REPORT_ALREADY_NOTED,
                "command.reportId",
                "The committee has noted the report.",
                null);
        unless(
                now.records()
                        .currentMeeting(report.meetingId())
                        .wasHeldBy(now.decidedOn().firstDay()),
                Rule.MEETING_NOT_HELD,
                "command.reportId",
                "The meeting that the report is for had not been held by " + now.decidedOn() + ".",
                "A report to a meeting that was held.");
        return new ReportNoted(c.reportId());
    }

    private Map.@Nullable Entry<String, Boolean> asked(String office) {
        return report.signOffs().entrySet().stream()
                .filter(entry -> Wording.same(entry.getKey(), office))
                .findFirst()
                .orElse(null);
    }

    private Refusal notAsked(String office) {
        var open = open();
        return new Refusal(
                Rule.SIGN_OFF_NOT_REQUESTED,
                "command.office",
                "The office '" + office + "' was not asked to sign the report off.",
                open.isEmpty() ? "Ask it first." : "One of those asked: " + open + ".");
    }

    private String open() {
        return report.signOffs().entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
