package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.add;
import static org.planledger.query.fold.Operation.set;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.PartnershipEvent.ChairAppointed;
import org.planledger.events.PartnershipEvent.CoordinationTransferred;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.events.PartnershipEvent.MemberAdmitted;
import org.planledger.events.PartnershipEvent.MemberSucceeded;
import org.planledger.events.PartnershipEvent.MembershipEnded;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PartnershipEvent.PlanSuperseded;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** A partnership, its members, and which plan is in effect. */
record PartnershipMeanings(PartialDate decidedOn, Before before) implements PartnershipEvent.Cases<Meaning> {

    @Override
    public Meaning on(PartnershipRegistered event) {
        return Meaning.of(
                event.name() + " was registered",
                partnership(
                        event.partnershipId(),
                        set(Field.NAME, event.name()),
                        set(Field.Partnership.COUNCIL, event.council()),
                        set(Field.Partnership.EXECUTIVE_NAME, event.executiveName()),
                        set(Field.Partnership.COMMITTEE_NAME, event.committeeName())));
    }

    @Override
    public Meaning on(MemberAdmitted event) {
        return Meaning.of(
                event.name() + " became a member",
                member(
                        event.partnershipId(),
                        event.memberId(),
                        set(Field.NAME, event.name()),
                        set(Field.Member.CATEGORY, event.category().name()),
                        set(Field.STATUS, "MEMBER"),
                        set(Field.Member.SINCE, decidedOn.toString()),
                        set(Field.Member.UNTIL, null),
                        set(Field.Member.SUCCESSOR_ID, null)));
    }

    @Override
    public Meaning on(MembershipEnded event) {
        var member = before.get(memberId(event.partnershipId(), event.memberId()));
        return Meaning.of(
                member.text(Field.NAME) + " ceased to be a member",
                member(event.partnershipId(), event.memberId(), ended()));
    }

    @Override
    public Meaning on(MemberSucceeded event) {
        var member = before.get(memberId(event.partnershipId(), event.memberId()));
        var successor = before.get(memberId(event.partnershipId(), event.successorId()));
        var operations =
                Stream.concat(Stream.of(ended()), Stream.of(set(Field.Member.SUCCESSOR_ID, event.successorId())));
        return Meaning.of(
                successor.text(Field.NAME) + " succeeded " + member.text(Field.NAME) + " as a member",
                member(event.partnershipId(), event.memberId(), operations.toArray(Operation[]::new)),
                member(
                        event.partnershipId(),
                        event.successorId(),
                        add(Field.Member.PREDECESSOR_IDS, event.memberId())));
    }

    @Override
    public Meaning on(CoordinationTransferred event) {
        return Meaning.of(
                "The work of coordination moved to " + event.to(),
                partnership(event.partnershipId(), set(Field.Partnership.COORDINATION, event.to())));
    }

    @Override
    public Meaning on(PlanBroughtIntoEffect event) {
        var plan = before.get(planId(event.planId()));
        return aboutPlan(
                event.planId(),
                plan.text(Field.TITLE) + " came into effect",
                new Touch(
                        planId(event.planId()),
                        plan.about(),
                        List.of(set(Field.STATUS, "IN_EFFECT"), set(Field.Plan.IN_EFFECT_FROM, decidedOn.toString()))),
                partnership(event.partnershipId(), set(Field.Partnership.PLAN_IN_EFFECT, event.planId())));
    }

    @Override
    public Meaning on(PlanSuperseded event) {
        var plan = before.get(planId(event.planId()));
        var by = before.get(planId(event.byPlanId()));
        var touches = new ArrayList<Touch>();
        touches.add(new Touch(
                planId(event.planId()),
                plan.about(),
                List.of(
                        set(Field.STATUS, "SUPERSEDED"),
                        set(Field.Plan.SUPERSEDED_ON, decidedOn.toString()),
                        set(Field.Plan.BY_PLAN_ID, event.byPlanId()))));
        if (isInEffect(event))
            touches.add(partnership(event.partnershipId(), set(Field.Partnership.PLAN_IN_EFFECT, null)));
        return aboutPlan(
                event.planId(),
                plan.text(Field.TITLE) + " gave way to " + by.text(Field.TITLE),
                touches.toArray(Touch[]::new));
    }

    @Override
    public Meaning on(GovernanceRulesSet event) {
        var operations = new ArrayList<>(Settled.rules(event.rules()));
        if (event.executiveName() != null) operations.add(set(Field.Partnership.EXECUTIVE_NAME, event.executiveName()));
        if (event.committeeName() != null) operations.add(set(Field.Partnership.COMMITTEE_NAME, event.committeeName()));
        return Meaning.of(
                "The partnership settled the rules by which it works",
                partnership(event.partnershipId(), operations.toArray(Operation[]::new)));
    }

    @Override
    public Meaning on(ChairAppointed event) {
        return Meaning.of(
                event.chair() + " took the chair of the partnership",
                partnership(
                        event.partnershipId(),
                        set(Field.Partnership.CHAIR, event.chair()),
                        set(Field.Partnership.CHAIR_FROM, event.memberId())));
    }

    private boolean isInEffect(PlanSuperseded event) {
        return before.get(partnershipId(event.partnershipId()))
                .text(Field.Partnership.PLAN_IN_EFFECT)
                .equals(event.planId());
    }

    private static Meaning aboutPlan(String planId, String sentence, Touch... touches) {
        return new Meaning(touches[0].about().partnershipId(), planId, sentence, List.of(touches));
    }

    private Operation[] ended() {
        return new Operation[] {set(Field.STATUS, "ENDED"), set(Field.Member.UNTIL, decidedOn.toString())};
    }

    private static Touch partnership(String id, Operation... operations) {
        return new Touch(partnershipId(id), new About(id, null, null, Streams.partnership(id)), List.of(operations));
    }

    private static Touch member(String partnershipId, String memberId, Operation... operations) {
        var about = new About(partnershipId, null, partnershipId(partnershipId), Streams.partnership(partnershipId));
        return new Touch(memberId(partnershipId, memberId), about, List.of(operations));
    }

    private static ItemId partnershipId(String id) {
        return ItemId.of(ItemKind.PARTNERSHIP, id);
    }

    private static ItemId memberId(String partnershipId, String memberId) {
        return ItemId.of(ItemKind.MEMBER, partnershipId, memberId);
    }

    private static ItemId planId(String id) {
        return ItemId.of(ItemKind.PLAN, id);
    }
}
