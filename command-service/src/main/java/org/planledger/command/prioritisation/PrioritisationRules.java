package org.planledger.command.prioritisation;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PrioritisationState;
import org.planledger.events.PrioritisationEvent;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewClosed;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewOpened;
import org.planledger.events.PrioritisationEvent.ThemeReprioritised;

/** What may happen in a prioritisation review: it decides on themes that stand, and until it closes. */
record PrioritisationRules(PrioritisationState review, Situation now) {

    PrioritisationEvent open(OpenPrioritisationReview c) {
        now.requireNew(c.stream(), "prioritisationId", c.prioritisationId());
        now.requirePartnership(c.partnershipId());
        now.draftedPlan("planId", c.planId(), c.partnershipId());
        now.requireMeeting(c.meetingId(), c.partnershipId());
        return new PrioritisationReviewOpened(
                c.prioritisationId(), c.partnershipId(), c.planId(), c.title(), c.meetingId());
    }

    PrioritisationEvent decide(ReprioritiseTheme c) {
        requireOpen();
        Situation.open(now.currentTheme("prioritisationId", review.planId(), "themeId", c.themeId()), "themeId");
        if (review.decided().containsKey(c.themeId()))
            now.requireReason("The review has decided on this theme already: say why it decides again.");
        return new ThemeReprioritised(c.prioritisationId(), review.planId(), c.themeId(), c.outcome(), c.evidence());
    }

    PrioritisationEvent close(ClosePrioritisationReview c) {
        requireOpen();
        return new PrioritisationReviewClosed(c.prioritisationId());
    }

    private void requireOpen() {
        unless(
                !review.closed(),
                Rule.PRIORITISATION_CLOSED,
                "command.prioritisationId",
                "The review has closed.",
                "A review that is open.");
    }
}
