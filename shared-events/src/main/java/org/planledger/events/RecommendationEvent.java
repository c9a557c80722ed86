package org.planledger.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Body;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.Recipient;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ResponseAnswer;
import org.planledger.values.Sealed;
import org.planledger.values.Sealed.Under;

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

        R on(RecommendationAmended event);

        R on(RecommendationIssued event);

        R on(ResponseRecorded event);

        R on(ResponseExtended event);

        R on(FurtherResponseRequested event);

        R on(RecommendationActionLinked event);

        R on(ImplementationReported event);

        R on(RecommendationSignedOff event);

        R on(RecommendationReopened event);

        R on(RecommendationSuperseded event);
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

    /** The draft reads otherwise, before the committee has adopted it; the earlier wording stays in the history. */
    record RecommendationAmended(
            String recommendationId,
            String topic,
            String wording,
            @Nullable String rationale) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * The committee sent it. The response clock starts: an answer is due {@code responseDays} after this was decided,
     * the period that the partnership had settled by then.
     */
    record RecommendationIssued(String recommendationId, String addressee, List<Recipient> copiedTo, int responseDays)
            implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The Executive answered in writing; {@code actionProposed} is null where it says that it proposes none. */
    record ResponseRecorded(
            String recommendationId,
            ResponseAnswer answer,
            String text,
            @Nullable String actionProposed) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The committee gave more time, until the end of {@code until}; the dates before stay in the history. */
    record ResponseExtended(
            String recommendationId,
            PartialDate until,
            @Sealed(Under.PERSON) String approvedBy) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The answer did not do; the committee asks for a further one, and the clock starts again. */
    record FurtherResponseRequested(String recommendationId, String asks, int responseDays)
            implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** An action puts the recommendation, or a part of it, into practice. */
    record RecommendationActionLinked(String recommendationId, String actionId) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** What those who put it into practice say about it; whether the committee agrees is another fact. */
    record ImplementationReported(
            String recommendationId,
            ProgressStatus status,
            String narrative,
            @Nullable String evidence) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The committee is satisfied; {@code overrideReason} says why although a linked action is not complete. */
    record RecommendationSignedOff(
            String recommendationId, @Nullable String overrideReason) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The committee took back its sign-off. */
    record RecommendationReopened(String recommendationId) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A later recommendation takes its place. */
    record RecommendationSuperseded(String recommendationId, String byRecommendationId) implements RecommendationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
