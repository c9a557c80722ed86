package org.planledger.query.page.partnership;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static List<MeetingLine> of(Visit visit, String partnershipId, List<Item> meetings) {
        var agendas = visit.view().ofPartnership(partnershipId, ItemKind.AGENDA_ITEM).stream()
                .flatMap(item -> Stream.ofNullable(item.parent()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return meetings.stream()
                .map(meeting -> of(visit, meeting, agendas.getOrDefault(meeting.id(), 0L)))
                .toList();
    }

    private static MeetingLine of(Visit visit, Item meeting, long agenda) {
        return new MeetingLine(
                Values.date(meeting.text("date")),
                meeting.text("body"),
                meeting.text("subject"),
                visit.to(meeting.id()),
                agenda);
    }
}
