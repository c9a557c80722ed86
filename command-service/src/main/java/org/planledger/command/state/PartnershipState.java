package org.planledger.command.state;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.values.GovernanceRules;
import org.planledger.values.PartialDate;

/**
 * What the rules know of a partnership.
 *
 * @param planInEffect the id of the plan that is in effect, or null
 * @param superseded the ids of the plans that gave way to later ones
 * @param effectSince when a plan last came into effect or gave way
 * @param settled how it settled to work, oldest first
 * @param chair who chairs it, or "" where nobody is recorded
 */
public record PartnershipState(
        String id,
        String coordination,
        Map<String, Membership> members,
        @Nullable String planInEffect,
        Set<String> superseded,
        @Nullable PartialDate effectSince,
        List<Settled> settled,
        String chair) {

    /**
     * Rules that hold from a date on; one that is not exact counts from its first day, and none before those it
     * replaces.
     */
    public record Settled(PartialDate from, GovernanceRules rules) {}

    public static final PartnershipState NONE =
            new PartnershipState("", "", Map.of(), null, Set.of(), null, List.of(), "");

    public boolean exists() {
        return !id.isEmpty();
    }

    /** How it works now: what it settled last, or what is usual. */
    public GovernanceRules rules() {
        return settled.isEmpty()
                ? GovernanceRules.USUAL
                : settled.get(settled.size() - 1).rules();
    }

    /** How it worked on a date, however much later that is asked. */
    public GovernanceRules rulesOn(PartialDate date) {
        return settled.stream()
                .takeWhile(one -> !one.from().firstDay().isAfter(date.lastDay()))
                .reduce((earlier, later) -> later)
                .map(Settled::rules)
                .orElse(GovernanceRules.USUAL);
    }

    /** The ids of the plans that are or were in effect. */
    public Set<String> everInEffect() {
        var all = new HashSet<>(superseded);
        if (planInEffect != null) all.add(planInEffect);
        return all;
    }

    public Optional<Membership> member(String memberId) {
        return Optional.ofNullable(members.get(memberId));
    }

    public boolean isMember(String memberId, PartialDate on) {
        return member(memberId).filter(m -> m.holdsOn(on)).isPresent();
    }

    /** "council, police": what could be named instead. */
    public String membersOn(PartialDate date) {
        var names = members.values().stream()
                .filter(m -> m.holdsOn(date))
                .map(Membership::memberId)
                .toList();
        return names.isEmpty() ? "no member is recorded for that date" : String.join(", ", names);
    }

    PartnershipState with(Membership member) {
        return new PartnershipState(
                id,
                coordination,
                Copies.with(members, member.memberId(), member),
                planInEffect,
                superseded,
                effectSince,
                settled,
                chair);
    }

    PartnershipState coordinatedBy(String office) {
        return new PartnershipState(id, office, members, planInEffect, superseded, effectSince, settled, chair);
    }

    PartnershipState inEffect(@Nullable String planId, Set<String> nowSuperseded, PartialDate since) {
        return new PartnershipState(id, coordination, members, planId, nowSuperseded, since, settled, chair);
    }

    PartnershipState registered(String newId) {
        return new PartnershipState(
                newId, coordination, members, planInEffect, superseded, effectSince, settled, chair);
    }

    PartnershipState ruledBy(GovernanceRules rules, PartialDate from) {
        var all = Stream.concat(settled.stream(), Stream.of(new Settled(from, rules)))
                .toList();
        return new PartnershipState(id, coordination, members, planInEffect, superseded, effectSince, all, chair);
    }

    PartnershipState chairedBy(String newChair) {
        return new PartnershipState(
                id, coordination, members, planInEffect, superseded, effectSince, settled, newChair);
    }
}
