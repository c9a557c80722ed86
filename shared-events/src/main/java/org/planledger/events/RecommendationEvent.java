package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.Body;
import org.planledger.values.RecommendationKind;

/** What happens to a recommendation of the scrutiny committee. */
public sealed interface RecommendationEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(RecommendationProposed event);

        R on(RecommendationAdopted event);

        R on(RecommendationDeclined event);
    }

    /** A recommendation was put to a body for adoption, under the reference that the paper gives it. */
    record RecommendationProposed(
            String recommendationId,
            String partnershipId,
            @Nullable String planId,
            @Nullable String meetingId,
            String reference,
            RecommendationKind kind,
            String topic,
            String wording,
            String madeBy,
            String addressee,
            @Nullable String rationale)
            implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A body made the recommendation its own: the committee sends it, the Executive accepts it. */
    record RecommendationAdopted(String recommendationId, Body body) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A body decided against it. */
    record RecommendationDeclined(String recommendationId, Body body) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
