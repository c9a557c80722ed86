package org.planledger.command.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planledger.command.request.Command;
import org.planledger.command.review.CloseScrutinyReview;
import org.planledger.command.review.OpenScrutinyReview;
import org.planledger.command.review.RecordFinding;
import org.planledger.command.rule.Rule;

/** The scrutiny reviews of a partnership: one at a time. */
final class ReviewPart implements Part {

    private final Town town;
    private final Map<String, Boolean> open = new HashMap<>();
    private final Set<String> findings = new HashSet<>();

    ReviewPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        if (command instanceof OpenScrutinyReview c) {
            broken.isNew(open.containsKey(c.reviewId()));
            broken.by(Rule.REVIEW_STILL_OPEN, open.containsValue(true));
            town.meeting(c.meetingId(), broken);
        }
        if (command instanceof RecordFinding c) {
            requireOpen(c.reviewId(), broken);
            broken.isNew(findings.contains(c.findingId()));
            broken.by(Rule.THEME_NEEDS_ITS_PLAN, c.themeId() != null && c.planId() == null);
            var plan = town.plan(c.planId(), broken);
            if (plan != null && c.themeId() != null) broken.finds(plan.themes.get(c.themeId()));
        }
        if (command instanceof CloseScrutinyReview c) {
            requireOpen(c.reviewId(), broken);
        }
    }

    private void requireOpen(String id, Broken broken) {
        if (broken.finds(open.get(id))) broken.by(Rule.REVIEW_CLOSED, !open.get(id));
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof OpenScrutinyReview c) open.put(c.reviewId(), true);
        if (command instanceof RecordFinding c) findings.add(c.findingId());
        if (command instanceof CloseScrutinyReview c) open.put(c.reviewId(), false);
    }
}
