package org.planledger.command.risk;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.RiskFold;
import org.planledger.command.state.RiskState;
import org.planledger.events.RiskEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Risk extends EventSourced {

    private RiskState state = RiskState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RaiseRisk command, Situation now) {
        record(new RiskRules(state, now).raise(command));
    }

    @CommandHandler
    void handle(RescoreRisk command, Situation now) {
        record(new RiskRules(state, now).rescore(command));
    }

    @CommandHandler
    void handle(RecordMitigation command, Situation now) {
        record(new RiskRules(state, now).mitigate(command));
    }

    @CommandHandler
    void handle(CloseRisk command, Situation now) {
        record(new RiskRules(state, now).close(command));
    }

    @EventSourcingHandler
    void on(RiskEvent event) {
        state = event.match(new RiskFold(state));
        recordedIn(Streams.risk(state.id()));
    }
}
