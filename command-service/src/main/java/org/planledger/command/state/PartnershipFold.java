package org.planledger.command.state;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
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
import org.planledger.values.PartialDate;

/** What an event makes of a partnership. */
public record PartnershipFold(PartnershipState state, PartialDate decidedOn)
        implements PartnershipEvent.Cases<PartnershipState> {

    @Override
    public PartnershipState on(PartnershipRegistered event) {
        return state.registered(event.partnershipId());
    }

    @Override
    public PartnershipState on(MemberAdmitted event) {
        var again = state.member(event.memberId()).map(m -> m.readmitted(event.name(), event.category(), decidedOn));
        return state.with(again.orElseGet(() -> new Membership(
                event.memberId(), event.name(), event.category(), List.of(new Membership.Term(decidedOn, null)))));
    }

    @Override
    public PartnershipState on(MembershipEnded event) {
        return ended(event.memberId());
    }

    @Override
    public PartnershipState on(MemberSucceeded event) {
        return ended(event.memberId());
    }

    @Override
    public PartnershipState on(CoordinationTransferred event) {
        return state.coordinatedBy(event.to());
    }

    @Override
    public PartnershipState on(PlanBroughtIntoEffect event) {
        return state.inEffect(event.planId(), state.superseded(), decidedOn);
    }

    @Override
    public PartnershipState on(PlanSuperseded event) {
        var superseded = new HashSet<>(state.superseded());
        superseded.add(event.planId());
        return state.inEffect(null, superseded, decidedOn);
    }

    @Override
    public PartnershipState on(GovernanceRulesSet event) {
        return state.ruledBy(event.rules(), decidedOn);
    }

    @Override
    public PartnershipState on(ChairAppointed event) {
        return state.chairedBy(event.chair());
    }

    private PartnershipState ended(String memberId) {
        return state.with(requireNonNull(state.members().get(memberId)).ended(decidedOn));
    }
}
