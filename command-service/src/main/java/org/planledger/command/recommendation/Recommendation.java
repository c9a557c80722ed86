package org.planledger.command.recommendation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.RecommendationFold;
import org.planledger.command.state.RecommendationState;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Recommendation extends EventSourced {

    private RecommendationState state = RecommendationState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ProposeRecommendation command, Situation now) {
        record(new RecommendationRules(state, now).propose(command));
    }

    @CommandHandler
    void handle(AdoptRecommendation command, Situation now) {
        record(new RecommendationRules(state, now).adopt(command));
    }

    @CommandHandler
    void handle(DeclineRecommendation command, Situation now) {
        record(new RecommendationRules(state, now).decline(command));
    }

    @EventSourcingHandler
    void on(RecommendationEvent event) {
        state = event.match(new RecommendationFold(state));
        recordedIn(Streams.recommendation(state.id()));
    }
}
