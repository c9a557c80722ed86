package org.planledger.query.page.item;

import static org.planledger.query.page.item.Offers.CLERK;
import static org.planledger.query.page.item.Offers.RECORDER;

import java.util.Set;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.BodyNames;

/** What is recorded of a meeting before it is held, and after, by those who act for its body. */
final class MeetingOffers {
    private final Offers offers;
    private final String[] roles;

    private MeetingOffers(Offers offers, String... roles) {
        this.offers = offers;
        this.roles = roles;
    }

    static MeetingOffers of(Offers offers, Item meeting, Visit visit) {
        return visit.view()
                .item(ItemId.of(ItemKind.PARTNERSHIP, meeting.partnershipId()))
                .flatMap(partnership -> new BodyNames(
                                Set.of(partnership.text(Field.Partnership.COMMITTEE_NAME)),
                                Set.of(partnership.text(Field.Partnership.EXECUTIVE_NAME)))
                        .bodyNamed(meeting.text(Field.Meeting.BODY)))
                .map(body -> new MeetingOffers(
                        offers,
                        switch (body) {
                            case COMMITTEE -> CLERK;
                            case EXECUTIVE -> RECORDER;
                        }))
                .orElseGet(() -> new MeetingOffers(offers, CLERK, RECORDER));
    }

    void add(String status) {
        switch (status) {
            case "CANCELLED" -> {}
            case "MINUTES_CONFIRMED" -> offers.add("Correct a decision", "CorrectDecision", roles);
            default -> open();
        }
    }

    private void open() {
        offers.add("Put an item on the agenda", "SetAgendaItem", roles);
        if (offers.text("agendaPublishedOn").isEmpty()) offers.add("Publish the agenda", "PublishAgenda", roles);
        offers.add("Record who was there", "RecordAttendance", roles);
        offers.add("Record a decision of the meeting", "RecordDecision", roles);
        offers.add("Record a question", "RecordQuestion", roles);
        offers.add("Record an answer", "AnswerQuestion", roles);
        offers.add("Confirm the minutes", "ConfirmMinutes", roles);
        offers.add("Cancel the meeting", "CancelMeeting", roles);
    }
}
