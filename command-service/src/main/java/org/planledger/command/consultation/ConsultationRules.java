package org.planledger.command.consultation;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ConsultationState;
import org.planledger.command.state.ConsultationState.Stage;
import org.planledger.events.ConsultationEvent;
import org.planledger.events.ConsultationEvent.CommitmentMade;
import org.planledger.events.ConsultationEvent.ConsultationClosed;
import org.planledger.events.ConsultationEvent.ConsultationOpened;
import org.planledger.events.ConsultationEvent.ConsultationPlanned;
import org.planledger.events.ConsultationEvent.ConsultationSessionRecorded;
import org.planledger.events.ConsultationEvent.ResidentViewRecorded;

/** How residents are asked, and what is done about what they say. */
record ConsultationRules(ConsultationState consultation, Situation now) {

    ConsultationEvent plan(PlanConsultation c) {
        now.requireNew(c.stream(), "consultationId", c.consultationId());
        now.requirePartnership(c.partnershipId());
        if (c.planId() != null) now.draftedPlan("planId", c.planId(), c.partnershipId());
        return new ConsultationPlanned(
                c.consultationId(), c.partnershipId(), c.planId(), c.title(), c.purpose(), c.period());
    }

    ConsultationEvent open(OpenConsultation c) {
        unless(
                consultation.stage() == Stage.PLANNED,
                Rule.CONSULTATION_ALREADY_OPENED,
                "command.consultationId",
                "The consultation was opened already.",
                null);
        return new ConsultationOpened(c.consultationId());
    }

    ConsultationEvent session(RecordConsultationSession c) {
        requireOpen();
        unless(
                !consultation.sessions().contains(c.number()),
                Rule.SESSION_NUMBER_TAKEN,
                "command.number",
                "The consultation has a session " + c.number() + " already.",
                "Another number.");
        unless(
                !c.heldOn().firstDay().isAfter(now.decidedOn().lastDay()),
                Rule.SESSION_IN_THE_FUTURE,
                "command.heldOn",
                "A session of " + c.heldOn() + " had not been held on " + now.decidedOn() + ".",
                "A date up to " + now.decidedOn() + ".");
        return new ConsultationSessionRecorded(
                c.consultationId(), c.number(), c.heldOn(), c.place(), c.attendance(), c.summary());
    }

    ConsultationEvent view(RecordResidentView c) {
        requireOpen();
        unless(
                !consultation.views().contains(c.viewId()),
                Rule.ALREADY_EXISTS,
                "command.viewId",
                "'" + c.viewId() + "' exists already.",
                "Another id.");
        return new ResidentViewRecorded(c.consultationId(), c.viewId(), c.view(), c.place());
    }

    /** Also after the consultation has closed: that is when most of them are made. */
    ConsultationEvent commit(MakeCommitment c) {
        Situation.require(consultation.views().contains(c.viewId()), "viewId", "view", c.viewId());
        unless(
                c.planId() != null || c.themeId() != null || c.actionId() != null,
                Rule.COMMITMENT_TIED_TO_NOTHING,
                "command.themeId",
                "The commitment names neither a plan, nor a theme, nor an action.",
                "A plan, a theme of it, or an action.");
        now.requireOpenTheme(consultation.partnershipId(), c.planId(), c.themeId());
        if (c.actionId() != null) requireAction(c.actionId());
        return new CommitmentMade(
                c.consultationId(), c.viewId(), c.commitment(), c.planId(), c.themeId(), c.actionId());
    }

    private void requireAction(String actionId) {
        var action = now.records().action(actionId);
        Situation.require(action.exists(), "actionId", "action", actionId);
        var year = now.records().actionPlan(action.requirePlanned().actionPlanId());
        now.draftedPlan("actionId", year.planId(), consultation.partnershipId());
    }

    ConsultationEvent close(CloseConsultation c) {
        unless(
                consultation.stage() != Stage.CLOSED,
                Rule.CONSULTATION_CLOSED,
                "command.consultationId",
                "The consultation was closed already.",
                null);
        return new ConsultationClosed(c.consultationId(), c.summary());
    }

    private void requireOpen() {
        unless(
                consultation.stage() == Stage.OPEN,
                Rule.CONSULTATION_NOT_OPEN,
                "command.consultationId",
                consultation.stage() == Stage.PLANNED
                        ? "The consultation has not been opened yet."
                        : "The consultation was closed.",
                "A consultation that is open.");
    }
}
