package org.planledger.command.action;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ActionPlanFold;
import org.planledger.command.state.ActionPlanState;
import org.planledger.events.ActionPlanEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class AnnualActionPlan extends EventSourced {

    private ActionPlanState state = ActionPlanState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenActionPlanYear command, Situation now) {
        record(new ActionPlanRules(state, now).open(command), ActionPlanRules.listed(command));
    }

    @CommandHandler
    void handle(AdoptActionPlan command, Situation now) {
        record(new ActionPlanRules(state, now).adopt(command));
    }

    @CommandHandler
    void handle(CloseActionPlanYear command, Situation now) {
        record(new ActionPlanRules(state, now).close(command));
    }

    @CommandHandler
    void handle(CloseReportingPeriod command, Situation now) {
        new ReportingRules(state, now).close(command).forEach(event -> record(event));
    }

    @EventSourcingHandler
    void on(ActionPlanEvent event) {
        state = event.match(new ActionPlanFold(state));
        recordedIn(Streams.actionPlan(state.id()));
    }
}
