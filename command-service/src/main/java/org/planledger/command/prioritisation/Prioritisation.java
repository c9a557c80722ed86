package org.planledger.command.prioritisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PrioritisationFold;
import org.planledger.command.state.PrioritisationState;
import org.planledger.events.PrioritisationEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Prioritisation extends EventSourced {

    private PrioritisationState state = PrioritisationState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenPrioritisationReview command, Situation now) {
        record(new PrioritisationRules(state, now).open(command));
    }

    @CommandHandler
    void handle(ReprioritiseTheme command, Situation now) {
        record(new PrioritisationRules(state, now).decide(command));
    }

    @CommandHandler
    void handle(ClosePrioritisationReview command, Situation now) {
        record(new PrioritisationRules(state, now).close(command));
    }

    @EventSourcingHandler
    void on(PrioritisationEvent event) {
        state = event.match(new PrioritisationFold(state));
        recordedIn(Streams.prioritisation(state.id()));
    }
}
