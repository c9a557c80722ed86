package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.GovernanceRules;
import org.planledger.values.MemberCategory;
import org.planledger.values.Sealed;
import org.planledger.values.Sealed.Under;

/** What happens to a partnership, its members, and which of its plans is in effect. */
public sealed interface PartnershipEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(PartnershipRegistered event);

        R on(MemberAdmitted event);

        R on(MembershipEnded event);

        R on(MemberSucceeded event);

        R on(CoordinationTransferred event);

        R on(PlanBroughtIntoEffect event);

        R on(PlanSuperseded event);

        R on(GovernanceRulesSet event);

        R on(ChairAppointed event);
    }

    /** The partnership is known, with the names that its Executive and its scrutiny committee bear. */
    record PartnershipRegistered(
            String partnershipId, String name, String council, String executiveName, String committeeName)
            implements PartnershipEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A body became a member. */
    record MemberAdmitted(String partnershipId, String memberId, String name, MemberCategory category)
            implements PartnershipEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A body ceased to be a member. */
    record MembershipEnded(String partnershipId, String memberId) implements PartnershipEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A member ended and another carries on its part. */
    record MemberSucceeded(String partnershipId, String memberId, String successorId) implements PartnershipEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The work of coordination moved to another office. */
    record CoordinationTransferred(String partnershipId, String to) implements PartnershipEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A plan of the partnership came into effect. */
    record PlanBroughtIntoEffect(String partnershipId, String planId) implements PartnershipEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A plan in effect gave way to a later one. */
    record PlanSuperseded(String partnershipId, String planId, String byPlanId) implements PartnershipEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * The partnership settled how it works; what holds from now on is all that stands here. A name that is null stays
     * as it was.
     */
    record GovernanceRulesSet(
            String partnershipId,
            GovernanceRules rules,
            @Nullable String executiveName,
            @Nullable String committeeName) implements PartnershipEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Somebody took the chair; {@code memberId} names the member that the chair comes from, where it is said. */
    record ChairAppointed(
            String partnershipId,
            @Sealed(Under.PERSON) String chair,
            @Nullable String memberId) implements PartnershipEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
