package org.planledger.query.page.item;

import static org.planledger.query.page.item.Offers.CLERK;
import static org.planledger.query.page.item.Offers.RECORDER;

/** What is recorded of a meeting before it is held, and after. */
record MeetingOffers(Offers offers) {

    void add(String status) {
        switch (status) {
            case "CANCELLED" -> {}
            case "MINUTES_CONFIRMED" -> offers.add("Correct a decision", "CorrectDecision", CLERK, RECORDER);
            default -> open();
        }
    }

    private void open() {
        offers.add("Put an item on the agenda", "SetAgendaItem", CLERK, RECORDER);
        if (offers.text("agendaPublishedOn").isEmpty())
            offers.add("Publish the agenda", "PublishAgenda", CLERK, RECORDER);
        offers.add("Record who was there", "RecordAttendance", CLERK, RECORDER);
        offers.add("Record a decision of the meeting", "RecordDecision", CLERK, RECORDER);
        offers.add("Record a question", "RecordQuestion", CLERK, RECORDER);
        offers.add("Record an answer", "AnswerQuestion", CLERK, RECORDER);
        offers.add("Confirm the minutes", "ConfirmMinutes", CLERK, RECORDER);
        offers.add("Cancel the meeting", "CancelMeeting", CLERK, RECORDER);
    }
}
