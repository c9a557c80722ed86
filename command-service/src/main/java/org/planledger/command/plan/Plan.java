package org.planledger.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PlanAimFold;
import org.planledger.command.state.PlanFold;
import org.planledger.command.state.PlanState;
import org.planledger.events.Envelope;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Plan extends EventSourced {

    private PlanState state = PlanState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DraftPlan command, Situation now) {
        record(new PlanRules(state, now).draft(command));
    }

    @CommandHandler
    void handle(AddPriority command, Situation now) {
        record(new PlanRules(state, now).addPriority(command));
    }

    @CommandHandler
    void handle(AddTheme command, Situation now) {
        record(new ThemeRules(state, now).add(command));
    }

    @CommandHandler
    void handle(RewordTheme command, Situation now) {
        record(new ThemeRules(state, now).reword(command));
    }

    @CommandHandler
    void handle(RetireTheme command, Situation now) {
        record(new ThemeRules(state, now).retire(command));
    }

    @CommandHandler
    void handle(LinkTheme command, Situation now) {
        record(new ThemeRules(state, now).link(command));
    }

    @CommandHandler
    void handle(AssignThemeLead command, Situation now) {
        record(new LeadRules(state, now).assign(command));
    }

    @CommandHandler
    void handle(ReleaseThemeLead command, Situation now) {
        record(new LeadRules(state, now).release(command));
    }

    @CommandHandler
    void handle(TransferThemeLead command, Situation now) {
        record(new LeadRules(state, now).transfer(command));
    }

    @CommandHandler
    void handle(SetTarget command, Situation now) {
        record(new AimRules(state, now).set(command));
    }

    @CommandHandler
    void handle(DefineOutcome command, Situation now) {
        record(new AimRules(state, now).define(command));
    }

    @CommandHandler
    void handle(RecordOutcomeUpdate command, Situation now) {
        record(new AimRules(state, now).update(command));
    }

    @CommandHandler
    void handle(CiteAssessment command, Situation now) {
        record(new AimRules(state, now).cite(command));
    }

    @CommandHandler
    void handle(LinkThemeToBoard command, Situation now) {
        record(new CoverRules(state, now).link(command));
    }

    @CommandHandler
    void handle(DeclareDuty command, Situation now) {
        record(new CoverRules(state, now).declare(command));
    }

    @CommandHandler
    void handle(CoverDuty command, Situation now) {
        record(new CoverRules(state, now).cover(command));
    }

    @CommandHandler
    void handle(RecordPlanApproval command, Situation now) {
        record(new BackingRules(state, now).approve(command));
    }

    @CommandHandler
    void handle(SharePlan command, Situation now) {
        record(new BackingRules(state, now).share(command));
    }

    @CommandHandler
    void handle(RecordAnnualReview command, Situation now) {
        record(new BackingRules(state, now).review(command));
    }

    @EventSourcingHandler
    void on(PlanAimEvent event, Envelope envelope) {
        state = event.match(new PlanAimFold(state, envelope.decidedOn()));
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        state = event.match(new PlanFold(state));
        recordedIn(Streams.plan(state.id()));
    }
}
