package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.Reprioritisation;

/** What happens in a review of the priorities of a plan. */
public sealed interface PrioritisationEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(PrioritisationReviewOpened event);

        R on(ThemeReprioritised event);

        R on(PrioritisationReviewClosed event);
    }

    /** The partnership began to weigh the themes of a plan anew. */
    record PrioritisationReviewOpened(
            String prioritisationId,
            String partnershipId,
            String planId,
            String title,
            @Nullable String meetingId) implements PrioritisationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The review decided on a theme; the plan itself changes by its own decisions. */
    record ThemeReprioritised(
            String prioritisationId, String planId, String themeId, Reprioritisation outcome, String evidence)
            implements PrioritisationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The review closed; nothing more is decided in it. */
    record PrioritisationReviewClosed(String prioritisationId) implements PrioritisationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
