package org.planledger.query.page.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Quoted;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Facet;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/**
 * What was recorded about a theme, and about what belongs to it, since the last review.
 *
 * @param words from when on
 * @param story newest first, as far as it is shown
 * @param more whether there is more of it than is shown
 * @param whole where all of it is told, and what it comes to
 */
public record SinceReview(String words, List<Told> story, boolean more, String whole) {
    private static final int SHOWN = 10;

    static SinceReview of(Item theme, Visit visit) {
        var review = last(theme, visit);
        long point = review.map(SinceReview::point).orElse(0L);
        var facet = new Facet(Facet.Kind.THEME, theme.id().path());
        var entries = new LinkedHashMap<Long, Told>();
        for (var change : visit.view().trail(theme.partnershipId(), facet, Long.MAX_VALUE, true, SHOWN * 4))
            if (change.entry().position() > point)
                entries.putIfAbsent(change.entry().position(), Told.of(change.entry(), List.of(), visit.values()));
        var shown = entries.values().stream().limit(SHOWN).toList();
        return new SinceReview(
                review.map(SinceReview::words).orElse("No review has been closed yet, so this is since the beginning."),
                shown,
                entries.size() > SHOWN,
                visit.to("/partnership/" + theme.partnershipId() + "/changes"));
    }

    private static Optional<Item> last(Item theme, Visit visit) {
        return visit.view().ofPartnership(theme.partnershipId(), ItemKind.REVIEW).stream()
                .filter(review -> !review.text(Field.Review.REVIEW_POINT).isEmpty())
                .max(Comparator.comparingLong(SinceReview::point));
    }

    private static long point(Item review) {
        return Long.parseLong(review.text(Field.Review.REVIEW_POINT));
    }

    private static String words(Item review) {
        return "Since %s was closed on %s."
                .formatted(Quoted.of(review.text(Field.TITLE)), Values.date(review.text(Field.Review.CLOSED_ON)));
    }
}
