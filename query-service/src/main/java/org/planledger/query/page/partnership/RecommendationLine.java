package org.planledger.query.page.partnership;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Tags;
import org.planledger.query.page.story.Story;
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
 * @param decisions the entries that adopted or declined it
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
        List<Told> decisions) {

    static List<RecommendationLine> of(Visit visit, String partnershipId) {
        return visit.view().ofPartnership(partnershipId, ItemKind.RECOMMENDATION).stream()
                .map(item -> of(item, visit))
                .toList();
    }

    static List<RecommendationLine> proposedAt(Visit visit, Item meeting) {
        return visit.view().ofPartnership(meeting.partnershipId(), ItemKind.RECOMMENDATION).stream()
                .filter(item -> item.text("meetingId").equals(meeting.id().path()))
                .map(item -> of(item, visit))
                .toList();
    }

    private static RecommendationLine of(Item item, Visit visit) {
        var values = visit.values();
        var history = visit.view().history(item.id());
        var story = Story.newestFirst(history, values);
        var meeting = item.text("meetingId");
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
                Fields.constant(item.text("status")),
                Tags.colour(item.text("status")),
                story.get(story.size() - 1),
                story.subList(0, story.size() - 1));
    }
}
