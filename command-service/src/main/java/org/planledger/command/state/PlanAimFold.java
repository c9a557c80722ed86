package org.planledger.command.state;

import org.planledger.command.state.PlanAims.Kind;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanAimEvent.AnnualReviewRecorded;
import org.planledger.events.PlanAimEvent.AssessmentCited;
import org.planledger.events.PlanAimEvent.DutyCovered;
import org.planledger.events.PlanAimEvent.DutyDeclared;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanAimEvent.OutcomeUpdateRecorded;
import org.planledger.events.PlanAimEvent.PlanApprovalRecorded;
import org.planledger.events.PlanAimEvent.PlanShared;
import org.planledger.events.PlanAimEvent.TargetSet;
import org.planledger.events.PlanAimEvent.ThemeLinkedToBoard;
import org.planledger.values.PartialDate;

/** What an event makes of the aims of a plan. */
public record PlanAimFold(PlanState state, PartialDate decidedOn) implements PlanAimEvent.Cases<PlanState> {

    @Override
    public PlanState on(TargetSet event) {
        return with(Kind.TARGET, event.targetId());
    }

    @Override
    public PlanState on(OutcomeDefined event) {
        return with(Kind.OUTCOME, event.outcomeId());
    }

    @Override
    public PlanState on(OutcomeUpdateRecorded event) {
        return with(Kind.OUTCOME_UPDATE, event.outcomeId(), event.period());
    }

    @Override
    public PlanState on(AssessmentCited event) {
        return with(Kind.ASSESSMENT, event.assessmentId());
    }

    @Override
    public PlanState on(ThemeLinkedToBoard event) {
        return with(Kind.BOARD, event.themeId(), PlanState.plain(event.board()));
    }

    @Override
    public PlanState on(DutyDeclared event) {
        return with(Kind.DUTY, event.dutyId());
    }

    @Override
    public PlanState on(DutyCovered event) {
        return with(Kind.DUTY_COVERED, event.dutyId(), event.themeId());
    }

    @Override
    public PlanState on(PlanApprovalRecorded event) {
        return state.aiming(state.aims().approvedBy(PlanState.plain(event.body()), decidedOn));
    }

    @Override
    public PlanState on(PlanShared event) {
        return state;
    }

    @Override
    public PlanState on(AnnualReviewRecorded event) {
        return with(Kind.ANNUAL_REVIEW, event.period());
    }

    private PlanState with(Kind kind, Object... path) {
        return state.aiming(state.aims().with(kind, path));
    }
}
