package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** Meetings that were and will be. */
@Component
class CalendarTracker implements Tracker<CalendarTracker.Met> {

    /** A meeting, and how much it dealt with. */
    record Met(Line meeting, long agendaItems, long decisions, long reports) {
        String when() {
            if (meeting.is("CANCELLED")) return "Cancelled";
            return meeting.isPast(Field.Meeting.DATE) ? "Past" : "To come";
        }
    }

    @Override
    public About about() {
        return About.ofPartnership(
                "calendar",
                "Meeting calendar",
                "Meetings of the Executive and of the scrutiny committee, the latest first.",
                "No meeting is recorded yet. The committee’s clerk or the executive recorder can schedule one.");
    }

    @Override
    public List<Met> lines(Look look) {
        var agenda = counted(
                look, ItemKind.AGENDA_ITEM, line -> String.valueOf(line.item().parent()));
        var decisions = counted(
                look, ItemKind.DECISION, line -> String.valueOf(line.item().parent()));
        var reports = counted(look, ItemKind.REPORT, line -> "meeting/" + line.text(Field.MEETING_ID));
        return look.ofPartnership(ItemKind.MEETING).stream()
                .sorted(Comparator.comparing((Line meeting) -> meeting.text(Field.Meeting.DATE))
                        .reversed())
                .map(meeting -> {
                    var id = meeting.item().id().toString();
                    return new Met(
                            meeting,
                            agenda.getOrDefault(id, 0L),
                            decisions.getOrDefault(id, 0L),
                            reports.getOrDefault(id, 0L));
                })
                .toList();
    }

    private static Map<String, Long> counted(Look look, ItemKind kind, Function<Line, String> meeting) {
        return look.ofPartnership(kind).stream().collect(Collectors.groupingBy(meeting, Collectors.counting()));
    }

    @Override
    public List<Column<Met>> columns() {
        return List.of(
                Column.item("meeting", "Meeting", one -> one.meeting().link()),
                Column.date("date", "Date", one -> one.meeting().text(Field.Meeting.DATE)),
                Column.<Met>text("when", "When", Met::when).counted(),
                Column.<Met>text("body", "Body", one -> one.meeting().text(Field.Meeting.BODY))
                        .counted(),
                Column.text("subject", "Subject", one -> one.meeting().text(Field.Meeting.SUBJECT)),
                Column.<Met>date(
                                "agendaPublished",
                                "Agenda published",
                                one -> one.meeting().text(Field.Meeting.AGENDA_PUBLISHED_ON))
                        .beneath(),
                Column.<Met>number("agendaItems", "Agenda items", Met::agendaItems)
                        .summed(),
                Column.<Met>number("decisions", "Decisions", Met::decisions).summed(),
                Column.<Met>number("reports", "Reports", Met::reports).summed(),
                Column.<Met>date(
                                "minutesConfirmed",
                                "Minutes confirmed",
                                one -> one.meeting().text(Field.Meeting.MINUTES_CONFIRMED_ON))
                        .beneath());
    }
}
