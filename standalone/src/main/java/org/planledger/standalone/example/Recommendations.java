package org.planledger.standalone.example;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.standalone.example.RecommendationLife.Fate;

/** The committee's recommendations: each has a fate of its own, so that all of them are to be seen. */
final class Recommendations {

    private static final List<Fate> FATES = List.of(Fate.values());

    private final Town town;
    private final List<RecommendationLife> all = new ArrayList<>();
    private int made;

    Recommendations(Town town) {
        this.town = town;
    }

    /** What the committee recommends at a meeting. */
    void make(Meeting meeting, int number) {
        @Nullable RecommendationLife first = null;
        for (int i = 0; i < number; i++) {
            var fate = FATES.get(made % FATES.size());
            var what = Phrases.titled("recommendations");
            char letter = (char) ('a' + i);
            var recommendation = new RecommendationLife(town, meeting, letter, what.get(made++ % what.size()), fate);
            recommendation.propose();
            if (first == null) first = recommendation;
            if (recommendation.isAwaited()) all.add(recommendation);
        }
        if (first != null && first.isLasting()) replaceOld(first);
    }

    private void replaceOld(RecommendationLife by) {
        all.stream().filter(old -> old != by && old.isToBeReplaced()).toList().forEach(old -> old.giveWayTo(by));
    }

    /** The committee looks at what it asked for, and signs off what it is satisfied with. */
    void before(Meeting meeting) {
        for (var recommendation : all) recommendation.before(meeting);
    }
}
