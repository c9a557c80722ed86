package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RecommendationEvent.RecommendationAdopted;
import org.planledger.events.RecommendationEvent.RecommendationDeclined;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Body;
import org.planledger.values.PartialDate;

/** Recommendations: adopting by the committee sends one to the Executive, adopting by the Executive accepts it. */
record RecommendationMeanings(PartialDate decidedOn, Before before) implements RecommendationEvent.Cases<Meaning> {

    @Override
    public Meaning on(RecommendationProposed event) {
        var about = new About(
                event.partnershipId(),
                event.planId(),
                ItemId.of(ItemKind.PARTNERSHIP, event.partnershipId()),
                Streams.recommendation(event.recommendationId()));
        return Meaning.of(
                "Recommendation %s (%s) was proposed".formatted(event.reference(), event.topic()),
                new Touch(id(event.recommendationId()), about, particulars(event)));
    }

    private static List<Operation> particulars(RecommendationProposed event) {
        return List.of(
                set(Field.Recommendation.REFERENCE, event.reference()),
                set(Field.Recommendation.KIND, event.kind().name()),
                set(Field.Recommendation.TOPIC, event.topic()),
                set(Field.Recommendation.WORDING, event.wording()),
                set(Field.Recommendation.MADE_BY, event.madeBy()),
                set(Field.Recommendation.ADDRESSEE, event.addressee()),
                set(Field.Recommendation.RATIONALE, event.rationale()),
                set(Field.PLAN_ID, event.planId()),
                set(Field.MEETING_ID, event.meetingId()),
                set(Field.STATUS, "PROPOSED"));
    }

    @Override
    public Meaning on(RecommendationAdopted event) {
        return event.body() == Body.COMMITTEE
                ? decided(
                        event.recommendationId(),
                        "was adopted by the committee",
                        set(Field.STATUS, "ADOPTED_BY_COMMITTEE"),
                        set(Field.Recommendation.ADOPTED_ON, decidedOn.toString()))
                : decided(
                        event.recommendationId(),
                        "was accepted by the Executive",
                        set(Field.STATUS, "ACCEPTED_BY_EXECUTIVE"),
                        set(Field.Recommendation.ACCEPTED_ON, decidedOn.toString()));
    }

    @Override
    public Meaning on(RecommendationDeclined event) {
        return decided(
                event.recommendationId(),
                event.body() == Body.COMMITTEE ? "was declined by the committee" : "was declined by the Executive",
                set(Field.STATUS, "DECLINED"),
                set(Field.Recommendation.DECLINED_ON, decidedOn.toString()),
                set(Field.Recommendation.DECLINED_BY, event.body().name()));
    }

    private Meaning decided(String recommendationId, String verb, Operation... operations) {
        var recommendation = before.get(id(recommendationId));
        return Meaning.of(
                "Recommendation %s (%s) %s"
                        .formatted(
                                recommendation.text(Field.Recommendation.REFERENCE),
                                recommendation.text(Field.Recommendation.TOPIC),
                                verb),
                new Touch(id(recommendationId), recommendation.about(), List.of(operations)));
    }

    private static ItemId id(String recommendationId) {
        return ItemId.of(ItemKind.RECOMMENDATION, recommendationId);
    }
}
