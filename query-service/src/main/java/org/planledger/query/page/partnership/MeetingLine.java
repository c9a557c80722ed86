package org.planledger.query.page.partnership;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/**
 * A meeting in a list.
 *
 * @param date in words, as precisely as known
 * @param agenda how many agenda items are recorded
 */
public record MeetingLine(String date, String body, String subject, String href, long agenda) {

    static List<MeetingLine> of(Visit visit, List<Item> meetings) {
        return meetings.stream().map(meeting -> of(visit, meeting)).toList();
    }

    private static MeetingLine of(Visit visit, Item meeting) {
        long agenda = visit.view().ofPartnership(meeting.partnershipId(), ItemKind.AGENDA_ITEM).stream()
                .filter(item -> meeting.id().equals(item.parent()))
                .count();
        return new MeetingLine(
                Values.date(meeting.text("date")),
                meeting.text("body"),
                meeting.text("subject"),
                visit.to(meeting.id()),
                agenda);
    }
}
