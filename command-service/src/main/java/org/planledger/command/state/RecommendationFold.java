package org.planledger.command.state;

import java.util.HashSet;
import java.util.Set;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RecommendationEvent.RecommendationAdopted;
import org.planledger.events.RecommendationEvent.RecommendationDeclined;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.values.Body;

/** What an event makes of a recommendation. */
public record RecommendationFold(RecommendationState state) implements RecommendationEvent.Cases<RecommendationState> {

    @Override
    public RecommendationState on(RecommendationProposed event) {
        return new RecommendationState(event.recommendationId(), Set.of(), Set.of());
    }

    @Override
    public RecommendationState on(RecommendationAdopted event) {
        return new RecommendationState(state.id(), with(state.adoptedBy(), event.body()), state.declinedBy());
    }

    @Override
    public RecommendationState on(RecommendationDeclined event) {
        return new RecommendationState(state.id(), state.adoptedBy(), with(state.declinedBy(), event.body()));
    }

    private static Set<Body> with(Set<Body> bodies, Body body) {
        var all = new HashSet<>(bodies);
        all.add(body);
        return all;
    }
}
