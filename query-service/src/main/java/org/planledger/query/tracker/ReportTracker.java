package org.planledger.query.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** Reports to the committee. Of one that is withheld it tells no more than everybody may read. */
@Component
class ReportTracker implements Tracker<Line> {

    @Override
    public About about() {
        return About.ofPartnership(
                "reports",
                "Reports to the committee",
                "What the partnership reported to its scrutiny committee: for which meeting, who still has to sign it off, and whether any of it is exempt.",
                "No report is recorded yet. The committee’s clerk or the executive recorder can begin one.");
    }

    @Override
    public List<Line> lines(Look look) {
        return look.newestFirst(ItemKind.REPORT);
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.item("report", "Report", Line::link),
                Column.<Line>constant("kind", "About", report -> report.text(Field.Report.KIND))
                        .filtered(),
                Column.<Line>item(
                                "meeting",
                                "Meeting",
                                report -> report.look()
                                        .link(ItemKind.MEETING, report.text(Field.MEETING_ID))
                                        .orElse(null))
                        .filtered(),
                Column.date("date", "Date of the meeting", ReportTracker::met),
                Column.text("number", "Agenda item", report -> report.text(Field.NUMBER)),
                Column.<Line>status("Status", report -> report.text(Field.STATUS)),
                Column.<Line>text(
                                "awaited", "Sign-offs awaited", report -> report.words(Field.Report.SIGN_OFFS_AWAITED))
                        .beneath(),
                Column.<Line>yes(
                                "exempt",
                                "Exempt",
                                report -> report.item().fields().containsKey(Field.Report.EXEMPTION))
                        .filtered(),
                Column.date("published", "Published", report -> report.text(Field.Report.PUBLISHED_ON)),
                Column.date("noted", "Noted", report -> report.text(Field.Report.NOTED_ON)));
    }

    private static @Nullable String met(Line report) {
        return report.look()
                .meeting(report.text(Field.MEETING_ID))
                .map(meeting -> meeting.text(Field.Meeting.DATE))
                .orElse(null);
    }
}
