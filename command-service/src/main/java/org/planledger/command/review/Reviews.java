package org.planledger.command.review;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ReviewsFold;
import org.planledger.command.state.ReviewsState;
import org.planledger.events.ReviewEvent;
import org.planledger.events.Streams;

/**
 * Loads, asks the rules and records. The first review of a partnership begins the stream, so none may be there yet; to
 * close one then is for the rules to refuse.
 */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Reviews extends EventSourced {

    private ReviewsState state = ReviewsState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenScrutinyReview command, Situation now) {
        record(new ReviewRules(state, now).open(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseScrutinyReview command, Situation now) {
        record(new ReviewRules(state, now).close(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordFinding command, Situation now) {
        record(new ReviewRules(state, now).find(command));
    }

    @EventSourcingHandler
    void on(ReviewEvent event) {
        state = event.match(new ReviewsFold(state));
        recordedIn(Streams.reviews(state.partnershipId()));
    }
}
