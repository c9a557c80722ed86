package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.ArrayList;
import java.util.List;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RecommendationEvent.FurtherResponseRequested;
import org.planledger.events.RecommendationEvent.ImplementationReported;
import org.planledger.events.RecommendationEvent.RecommendationActionLinked;
import org.planledger.events.RecommendationEvent.RecommendationAdopted;
import org.planledger.events.RecommendationEvent.RecommendationAmended;
import org.planledger.events.RecommendationEvent.RecommendationDeclined;
import org.planledger.events.RecommendationEvent.RecommendationIssued;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.events.RecommendationEvent.RecommendationReopened;
import org.planledger.events.RecommendationEvent.RecommendationSignedOff;
import org.planledger.events.RecommendationEvent.RecommendationSuperseded;
import org.planledger.events.RecommendationEvent.ResponseExtended;
import org.planledger.events.RecommendationEvent.ResponseRecorded;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Body;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ResponseAnswer;

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
        if (event.body() == Body.COMMITTEE)
            return decided(
                    event.recommendationId(),
                    "was adopted by the committee",
                    set(Field.STATUS, "ADOPTED_BY_COMMITTEE"),
                    set(Field.Recommendation.ADOPTED_ON, decidedOn.toString()));
        var operations = answer(event.recommendationId(), ResponseAnswer.ACCEPTED);
        operations.add(set(Field.STATUS, "ACCEPTED_BY_EXECUTIVE"));
        operations.add(set(Field.Recommendation.ACCEPTED_ON, decidedOn.toString()));
        return decided(event.recommendationId(), "was accepted by the Executive", operations);
    }

    @Override
    public Meaning on(RecommendationDeclined event) {
        boolean answers = event.body() == Body.EXECUTIVE;
        var operations =
                answers ? answer(event.recommendationId(), ResponseAnswer.REJECTED) : new ArrayList<Operation>();
        operations.add(set(Field.STATUS, "DECLINED"));
        operations.add(set(Field.Recommendation.DECLINED_ON, decidedOn.toString()));
        operations.add(set(Field.Recommendation.DECLINED_BY, event.body().name()));
        return decided(
                event.recommendationId(),
                answers ? "was declined by the Executive" : "was declined by the committee",
                operations);
    }

    /** The Executive's decision, however it is recorded, is its answer. */
    private List<Operation> answer(String recommendationId, ResponseAnswer answer) {
        var due = before.get(id(recommendationId)).text(Field.Recommendation.DUE);
        return new ArrayList<>(List.of(
                set(Field.Recommendation.ANSWERED_ON, decidedOn.toString()),
                set(Field.Recommendation.ANSWER, answer.name()),
                Operation.add(
                        Field.Recommendation.ANSWERS,
                        Plain.map(
                                "answeredOn",
                                decidedOn.toString(),
                                "due",
                                due.isEmpty() ? null : due,
                                "answer",
                                answer.name()))));
    }

    @Override
    public Meaning on(RecommendationAmended event) {
        return decided(
                event.recommendationId(),
                "was reworded",
                set(Field.Recommendation.TOPIC, event.topic()),
                set(Field.Recommendation.WORDING, event.wording()),
                set(Field.Recommendation.RATIONALE, event.rationale()));
    }

    @Override
    public Meaning on(RecommendationIssued event) {
        var due = due(event.responseDays());
        return decided(
                event.recommendationId(),
                "was issued to " + event.addressee(),
                set(Field.STATUS, "ISSUED"),
                set(Field.Recommendation.ADDRESSEE, event.addressee()),
                set(Field.Recommendation.COPIED_TO, Plain.recipients(event.copiedTo())),
                set(Field.Recommendation.ISSUED_ON, decidedOn.toString()),
                set(Field.Recommendation.FIRST_DUE, due),
                set(Field.Recommendation.DUE, due));
    }

    @Override
    public Meaning on(ResponseRecorded event) {
        var operations = answer(event.recommendationId(), event.answer());
        operations.add(answered(event));
        operations.add(set(Field.Recommendation.RESPONSE, event.text()));
        operations.add(set(
                Field.Recommendation.ACTION_PROPOSED,
                event.actionProposed() == null ? "No action proposed" : event.actionProposed()));
        if (event.answer() == ResponseAnswer.REJECTED) operations.add(set(Field.Recommendation.ACCEPTED_ON, null));
        return decided(
                event.recommendationId(),
                switch (event.answer()) {
                    case ACCEPTED -> "was accepted in the Executive’s answer";
                    case IN_PART -> "was accepted in part in the Executive’s answer";
                    case REJECTED -> "was rejected in the Executive’s answer";
                },
                operations);
    }

    private static Operation answered(ResponseRecorded event) {
        return switch (event.answer()) {
            case ACCEPTED -> set(Field.STATUS, "ACCEPTED");
            case IN_PART -> set(Field.STATUS, "ACCEPTED_IN_PART");
            case REJECTED -> set(Field.STATUS, "REJECTED");
        };
    }

    @Override
    public Meaning on(ResponseExtended event) {
        return decided(
                event.recommendationId(),
                "was given more time to be answered, approved by " + event.approvedBy(),
                set(Field.Recommendation.DUE, event.until().lastDay().toString()),
                Operation.add(
                        Field.Recommendation.EXTENSIONS,
                        Plain.map("until", event.until().toString(), "approvedBy", event.approvedBy())));
    }

    @Override
    public Meaning on(FurtherResponseRequested event) {
        return decided(
                event.recommendationId(),
                "needs a further answer, the committee said",
                set(Field.STATUS, "FURTHER_ANSWER_REQUESTED"),
                set(Field.Recommendation.FURTHER_ASKED_ON, decidedOn.toString()),
                set(Field.Recommendation.FURTHER_ASKS, event.asks()),
                set(Field.Recommendation.ANSWERED_ON, null),
                set(Field.Recommendation.DUE, due(event.responseDays())));
    }

    @Override
    public Meaning on(RecommendationActionLinked event) {
        var status = status(event.recommendationId());
        boolean stays = status.equals("FURTHER_ANSWER_REQUESTED") || status.equals("REPORTED_COMPLETE");
        return decided(
                event.recommendationId(),
                "is put into practice by an action",
                stays ? set(Field.STATUS, status) : set(Field.STATUS, "IN_PROGRESS"),
                Operation.add(Field.Recommendation.ACTION_IDS, event.actionId()));
    }

    @Override
    public Meaning on(ImplementationReported event) {
        var complete = event.status() == ProgressStatus.COMPLETE;
        var status = status(event.recommendationId());
        return decided(
                event.recommendationId(),
                complete ? "was reported complete by those who put it into practice" : "was reported on",
                status.equals("FURTHER_ANSWER_REQUESTED") ? set(Field.STATUS, status) : underWay(complete),
                set(Field.Recommendation.PROGRESS, event.status().name()),
                set(Field.Recommendation.ACCOUNT, event.narrative()),
                set(Field.Recommendation.EVIDENCE, event.evidence()));
    }

    @Override
    public Meaning on(RecommendationSignedOff event) {
        return decided(
                event.recommendationId(),
                event.overrideReason() == null
                        ? "was signed off by the committee"
                        : "was signed off by the committee, although a linked action is not complete",
                set(Field.STATUS, "SIGNED_OFF"),
                set(Field.Recommendation.SIGNED_OFF_ON, decidedOn.toString()),
                set(Field.Recommendation.OVERRIDE_REASON, event.overrideReason()));
    }

    @Override
    public Meaning on(RecommendationReopened event) {
        return decided(
                event.recommendationId(),
                "was reopened by the committee",
                set(Field.STATUS, "REOPENED"),
                set(Field.Recommendation.SIGNED_OFF_ON, null),
                set(Field.Recommendation.OVERRIDE_REASON, null));
    }

    @Override
    public Meaning on(RecommendationSuperseded event) {
        return decided(
                event.recommendationId(),
                "gave way to a later one",
                set(Field.STATUS, "SUPERSEDED"),
                set(Field.Recommendation.SUPERSEDED_ON, decidedOn.toString()),
                set(Field.Recommendation.BY_RECOMMENDATION_ID, event.byRecommendationId()));
    }

    private static Operation underWay(boolean complete) {
        return complete ? set(Field.STATUS, "REPORTED_COMPLETE") : set(Field.STATUS, "IN_PROGRESS");
    }

    /** Work may go on while an answer is awaited; that it is awaited goes first. */
    private String status(String recommendationId) {
        return before.get(id(recommendationId)).text(Field.STATUS);
    }

    /** A partial date runs from its last day, so that nobody is late on a day that was only guessed. */
    private String due(int days) {
        return decidedOn.lastDay().plusDays(days).toString();
    }

    private Meaning decided(String recommendationId, String verb, Operation... operations) {
        return decided(recommendationId, verb, List.of(operations));
    }

    private Meaning decided(String recommendationId, String verb, List<Operation> operations) {
        var recommendation = before.get(id(recommendationId));
        return Meaning.of(
                "Recommendation %s (%s) %s"
                        .formatted(
                                recommendation.text(Field.Recommendation.REFERENCE),
                                recommendation.text(Field.Recommendation.TOPIC),
                                verb),
                new Touch(id(recommendationId), recommendation.about(), operations));
    }

    private static ItemId id(String recommendationId) {
        return ItemId.of(ItemKind.RECOMMENDATION, recommendationId);
    }
}
