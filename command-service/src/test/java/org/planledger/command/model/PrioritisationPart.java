package org.planledger.command.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planledger.command.prioritisation.ClosePrioritisationReview;
import org.planledger.command.prioritisation.OpenPrioritisationReview;
import org.planledger.command.prioritisation.ReprioritiseTheme;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;

/** Prioritisation reviews, and the themes on which each has decided. */
final class PrioritisationPart implements Part {

    private static final class Review {
        final String plan;
        final Set<String> decided = new HashSet<>();
        boolean closed;

        Review(String plan) {
            this.plan = plan;
        }
    }

    private final Town town;
    private final Map<String, Review> reviews = new HashMap<>();

    PrioritisationPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var review = reviews.get(command.stream());
        if (command instanceof OpenPrioritisationReview c) {
            broken.isNew(review != null);
            town.plan(c.planId(), broken);
            town.meeting(c.meetingId(), broken);
            return;
        }
        if (!broken.finds(review)) return;
        broken.by(Rule.PRIORITISATION_CLOSED, review.closed);
        if (command instanceof ReprioritiseTheme c) {
            Town.openTheme(town.plans.get(review.plan), c.themeId(), broken);
            broken.reason(now, review.decided.contains(c.themeId()));
        }
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof OpenPrioritisationReview c) reviews.put(c.stream(), new Review(c.planId()));
        if (command instanceof ReprioritiseTheme c)
            reviews.get(c.stream()).decided.add(c.themeId());
        if (command instanceof ClosePrioritisationReview c) reviews.get(c.stream()).closed = true;
    }
}
