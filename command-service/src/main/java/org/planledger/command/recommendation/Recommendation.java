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
import org.planledger.events.Envelope;
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

    @CommandHandler
    void handle(AmendRecommendation command, Situation now) {
        record(new RecommendationRules(state, now).amend(command));
    }

    @CommandHandler
    void handle(IssueRecommendation command, Situation now) {
        record(new ResponseRules(state, now).issue(command));
    }

    @CommandHandler
    void handle(RecordResponse command, Situation now) {
        record(new ResponseRules(state, now).answer(command));
    }

    @CommandHandler
    void handle(ExtendResponse command, Situation now) {
        record(new ResponseRules(state, now).extend(command));
    }

    @CommandHandler
    void handle(RequestFurtherResponse command, Situation now) {
        record(new ResponseRules(state, now).askFurther(command));
    }

    @CommandHandler
    void handle(LinkAction command, Situation now) {
        record(new DeliveryRules(state, now).link(command));
    }

    @CommandHandler
    void handle(ReportImplementation command, Situation now) {
        record(new DeliveryRules(state, now).report(command));
    }

    @CommandHandler
    void handle(SignOffRecommendation command, Situation now) {
        record(new DeliveryRules(state, now).signOff(command));
    }

    @CommandHandler
    void handle(ReopenRecommendation command, Situation now) {
        record(new DeliveryRules(state, now).reopen(command));
    }

    @CommandHandler
    void handle(SupersedeRecommendation command, Situation now) {
        record(new RecommendationRules(state, now).supersede(command));
    }

    @EventSourcingHandler
    void on(RecommendationEvent event, Envelope envelope) {
        state = event.match(new RecommendationFold(state, envelope.decidedOn()));
        recordedIn(Streams.recommendation(state.id()));
    }
}
