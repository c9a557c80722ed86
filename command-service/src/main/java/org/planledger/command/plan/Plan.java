package org.planledger.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PlanFold;
import org.planledger.command.state.PlanState;
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

    @EventSourcingHandler
    void on(PlanEvent event) {
        state = event.match(new PlanFold(state));
        recordedIn(Streams.plan(state.id()));
    }
}
