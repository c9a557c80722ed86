package org.planledger.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Figure;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** What a plan aims at and which duties it covers, and who approved, received and reviewed it. */
public sealed interface PlanAimEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(TargetSet event);

        R on(OutcomeDefined event);

        R on(OutcomeUpdateRecorded event);

        R on(AssessmentCited event);

        R on(ThemeLinkedToBoard event);

        R on(DutyDeclared event);

        R on(DutyCovered event);

        R on(PlanApprovalRecorded event);

        R on(PlanShared event);

        R on(AnnualReviewRecorded event);
    }

    /** The plan has a measurable aim; {@code themeId} is null where it is an aim of the whole plan. */
    record TargetSet(
            String planId,
            String targetId,
            @Nullable String themeId,
            String title,
            @Nullable Figure baseline,
            Figure aim,
            @Nullable PartialDate due)
            implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The plan names a lasting result that is reported on; {@code themeId} is null where no theme is named. */
    record OutcomeDefined(
            String planId,
            String outcomeId,
            @Nullable String themeId,
            String title,
            @Nullable String measuredBy) implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** How an outcome stood in a period. */
    record OutcomeUpdateRecorded(
            String planId,
            String outcomeId,
            Span period,
            List<Figure> figures,
            @Nullable String narrative) implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The plan rests on an assessment of needs or of crime and disorder. */
    record AssessmentCited(
            String planId,
            String assessmentId,
            String title,
            @Nullable PartialDate published,
            String reference) implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A theme is also the work of another board. */
    record ThemeLinkedToBoard(
            String planId,
            String themeId,
            String board,
            @Nullable String note) implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The plan answers a duty that the law lays on the partners; {@code source} is where the law says so. */
    record DutyDeclared(String planId, String dutyId, String title, String source) implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A theme covers a duty. */
    record DutyCovered(String planId, String dutyId, String themeId) implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A body approved the plan. */
    record PlanApprovalRecorded(String planId, String body) implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The plan was sent or shown to others. */
    record PlanShared(
            String planId,
            List<String> sharedWith,
            @Nullable String note) implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The partnership reviewed the plan for a period. */
    record AnnualReviewRecorded(
            String planId,
            Span period,
            String conclusions,
            @Nullable String meetingId) implements PlanAimEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
