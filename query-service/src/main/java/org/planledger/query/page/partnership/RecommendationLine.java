package org.planledger.query.page.partnership;

import java.time.LocalDate;
import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.ResponseClock;
import org.planledger.query.page.item.Stage;
import org.planledger.query.page.item.Tags;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Fields;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/**
 * A recommendation in the tracker.
 *
 * @param meeting where it was put forward, or ""
 * @param tag the status's colour; the word says the same
 * @param proposed the entry that proposed it
 * @param steps how many entries tell its story, with the one that proposed it
 * @param answer how the answer to it stands, or ""
 * @param age "Open for 221 days", or ""
 */
public record RecommendationLine(
        String reference,
        String topic,
        String wording,
        String href,
        String kind,
        String madeBy,
        String addressee,
        String meeting,
        String meetingHref,
        String status,
        String tag,
        Told proposed,
        int steps,
        String answer,
        boolean overdue,
        String age) {

    static List<RecommendationLine> of(Visit visit, List<Item> recommendations, LocalDate day) {
        return recommendations.stream().map(item -> of(item, visit, day)).toList();
    }

    static List<RecommendationLine> proposedAt(Visit visit, Item meeting, LocalDate day) {
        return visit.view().ofPartnership(meeting.partnershipId(), ItemKind.RECOMMENDATION).stream()
                .filter(item -> item.text("meetingId").equals(meeting.id().path()))
                .map(item -> of(item, visit, day))
                .toList();
    }

    private static RecommendationLine of(Item item, Visit visit, LocalDate day) {
        var values = visit.values();
        var history = visit.view().history(item.id());
        var meeting = item.text("meetingId");
        var clock = ResponseClock.of(item, day, values);
        return new RecommendationLine(
                item.text("reference"),
                item.text("topic"),
                item.text("wording"),
                visit.to(item.id()),
                Fields.constant(item.text("kind")),
                item.text("madeBy"),
                item.text("addressee"),
                meeting.isEmpty() ? "" : values.meeting(meeting),
                meeting.isEmpty() ? "" : visit.to("/meeting/" + meeting),
                values.status(item.text("status")),
                Tags.colour(item.text("status")),
                Told.of(history.get(0), values),
                history.size(),
                clock.map(ResponseClock::words).orElse(""),
                clock.map(ResponseClock::overdue).orElse(false),
                Stage.age(item, day));
    }
}
