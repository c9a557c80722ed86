package org.planledger.query.page.item;

import static org.planledger.query.page.item.Offers.CLERK;
import static org.planledger.query.page.item.Offers.RECORDER;

import java.time.LocalDate;
import java.util.Set;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.BodyNames;
import org.planledger.values.PartialDate;

/** What is recorded of a meeting before it is held, and after, by those who act for its body. */
final class MeetingOffers {
    private final Offers offers;
    private final Item meeting;
    private final Visit visit;
    private final String[] roles;

    private MeetingOffers(Offers offers, Item meeting, Visit visit, String... roles) {
        this.offers = offers;
        this.meeting = meeting;
        this.visit = visit;
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
                        meeting,
                        visit,
                        switch (body) {
                            case COMMITTEE -> CLERK;
                            case EXECUTIVE -> RECORDER;
                        }))
                .orElseGet(() -> new MeetingOffers(offers, meeting, visit, CLERK, RECORDER));
    }

    void add(LocalDate today) {
        switch (meeting.text(Field.STATUS)) {
            case "CANCELLED" -> {}
            case "MINUTES_CONFIRMED" -> offers.add("Correct a decision", "CorrectDecision", roles);
            default ->
                open(PartialDate.parse(meeting.text(Field.Meeting.DATE))
                        .firstDay()
                        .isAfter(today));
        }
    }

    private void open(boolean toCome) {
        offers.add("Put an item on the agenda", "SetAgendaItem", roles);
        if (meeting.text(Field.Meeting.AGENDA_PUBLISHED_ON).isEmpty())
            offers.add("Publish the agenda", "PublishAgenda", roles);
        if (!toCome) held();
        offers.add("Cancel the meeting", "CancelMeeting", roles);
    }

    private void held() {
        offers.add("Record who was there", "RecordAttendance", roles);
        offers.add("Record a decision of the meeting", "RecordDecision", roles);
        offers.add("Record a question", "RecordQuestion", roles);
        if (isAnswerAwaited()) offers.add("Record an answer", "AnswerQuestion", roles);
        offers.add("Confirm the minutes", "ConfirmMinutes", roles);
    }

    private boolean isAnswerAwaited() {
        return visit.view().of(meeting.id(), ItemKind.QUESTION).stream()
                .anyMatch(question -> question.text(Field.STATUS).equals("ASKED"));
    }
}
