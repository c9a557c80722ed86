package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** What happens to a consultation of residents. */
public sealed interface ConsultationEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(ConsultationPlanned event);

        R on(ConsultationOpened event);

        R on(ConsultationSessionRecorded event);

        R on(ResidentViewRecorded event);

        R on(CommitmentMade event);

        R on(ConsultationClosed event);
    }

    /** A consultation is to be held; it may be for a plan. */
    record ConsultationPlanned(
            String consultationId,
            String partnershipId,
            @Nullable String planId,
            String title,
            String purpose,
            Span period)
            implements ConsultationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Residents may take part. */
    record ConsultationOpened(String consultationId) implements ConsultationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A session was held, under its number; no attendance where nobody counted. */
    record ConsultationSessionRecorded(
            String consultationId,
            int number,
            PartialDate heldOn,
            String place,
            @Nullable Integer attendance,
            @Nullable String summary)
            implements ConsultationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** What residents said, without a name; the place is the ward or estate that it is about. */
    record ResidentViewRecorded(
            String consultationId,
            String viewId,
            String view,
            @Nullable String place) implements ConsultationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** What is done about a view, tied to a theme of a plan, to an action, or to both. */
    record CommitmentMade(
            String consultationId,
            String viewId,
            String commitment,
            @Nullable String planId,
            @Nullable String themeId,
            @Nullable String actionId)
            implements ConsultationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Nobody takes part any more; commitments may still follow. */
    record ConsultationClosed(String consultationId, String summary) implements ConsultationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
