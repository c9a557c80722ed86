package org.planledger.command.partnership;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.Wording;
import org.planledger.command.state.Membership;
import org.planledger.command.state.PartnershipState;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.PartnershipEvent.CoordinationTransferred;
import org.planledger.events.PartnershipEvent.MemberAdmitted;
import org.planledger.events.PartnershipEvent.MemberSucceeded;
import org.planledger.events.PartnershipEvent.MembershipEnded;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;

/** What may happen to a partnership and its members: each answer is the event, or a refusal. */
record PartnershipRules(PartnershipState partnership, Situation now) {

    PartnershipEvent register(RegisterPartnership c) {
        now.requireNew(c.stream(), "partnershipId", c.partnershipId());
        return new PartnershipRegistered(
                c.partnershipId(), c.name(), c.council(), c.executiveName(), c.committeeName());
    }

    PartnershipEvent admit(AdmitMember c) {
        partnership.member(c.memberId()).ifPresent(this::requireLeft);
        var sameName = partnership.members().values().stream()
                .filter(m -> m.lasts() && Wording.same(m.name(), c.name()))
                .findFirst();
        sameName.ifPresent(m -> {
            throw new Refusal(
                    Rule.MEMBER_NAME_TAKEN,
                    "command.name",
                    "'" + m.name() + "' is a member already, as '" + m.memberId() + "'.",
                    "Another name.");
        });
        return new MemberAdmitted(c.partnershipId(), c.memberId(), c.name(), c.category());
    }

    PartnershipEvent end(EndMembership c) {
        requireCurrent(c.memberId());
        return new MembershipEnded(c.partnershipId(), c.memberId());
    }

    PartnershipEvent succeed(SucceedMember c) {
        requireCurrent(c.memberId());
        unless(
                !c.memberId().equals(c.successorId()),
                Rule.OWN_SUCCESSOR,
                "command.successorId",
                "A member cannot succeed itself.",
                "Another member.");
        unless(
                partnership.isMember(c.successorId(), now.decidedOn()),
                Rule.NOT_A_MEMBER,
                "command.successorId",
                "'" + c.successorId() + "' is not a member on " + now.decidedOn() + ".",
                "Admit it first, or name one of: " + partnership.membersOn(now.decidedOn()) + ".");
        return new MemberSucceeded(c.partnershipId(), c.memberId(), c.successorId());
    }

    PartnershipEvent transferCoordination(TransferCoordination c) {
        unless(
                !Wording.same(partnership.coordination(), c.to()),
                Rule.NOTHING_CHANGES,
                "command.to",
                "'" + c.to() + "' coordinates already.",
                "Another office.");
        return new CoordinationTransferred(c.partnershipId(), c.to());
    }

    private void requireLeft(Membership member) {
        unless(
                !member.lasts(),
                Rule.ALREADY_A_MEMBER,
                "command.memberId",
                "'" + member.name() + "' is a member since " + member.last().from() + ".",
                "A body that is not a member.");
        var left = member.last().to();
        unless(
                left == null || !now.decidedOn().firstDay().isBefore(left.firstDay()),
                Rule.ALREADY_A_MEMBER,
                "envelope.decidedOn",
                "'" + member.name() + "' was a member until " + left + ".",
                "A date on or after " + left + ".");
    }

    private void requireCurrent(String memberId) {
        var member = partnership.member(memberId).filter(Membership::lasts);
        unless(
                member.isPresent(),
                Rule.NOT_A_MEMBER,
                "command.memberId",
                "'" + memberId + "' is not a member now.",
                "One of: " + partnership.membersOn(now.decidedOn()) + ".");
        var from = member.orElseThrow().last().from();
        unless(
                !now.decidedOn().firstDay().isBefore(from.firstDay()),
                Rule.ENDS_BEFORE_IT_BEGAN,
                "envelope.decidedOn",
                "The membership began on " + from + ".",
                "A date on or after " + from + ".");
    }
}
