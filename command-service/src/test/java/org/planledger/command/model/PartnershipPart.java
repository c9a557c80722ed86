package org.planledger.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.partnership.AdmitMember;
import org.planledger.command.partnership.AppointChair;
import org.planledger.command.partnership.BringPlanIntoEffect;
import org.planledger.command.partnership.EndMembership;
import org.planledger.command.partnership.SetGovernanceRules;
import org.planledger.command.partnership.SucceedMember;
import org.planledger.command.partnership.SupersedePlan;
import org.planledger.command.partnership.TransferCoordination;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.state.Records;

/** Members, chair and settings of a partnership, and which of its plans is in effect. */
final class PartnershipPart implements Part {

    private final Town town;
    private final Set<String> superseded = new HashSet<>();
    private @Nullable String inEffect;
    private LocalDate effectSince = LocalDate.MIN;
    private String chair = "";
    private String coordination = "";
    private List<Object> settings = List.of(List.of(), 28);

    PartnershipPart(Town town) {
        this.town = town;
    }

    /** Whether a plan was ever in effect. */
    boolean hadEffect(String planId) {
        return planId.equals(inEffect) || superseded.contains(planId);
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        if (command instanceof AdmitMember c) admission(c, now, broken);
        if (command instanceof EndMembership c) leaving(c.memberId(), now, broken);
        if (command instanceof SucceedMember c) {
            leaving(c.memberId(), now, broken);
            broken.by(Rule.OWN_SUCCESSOR, c.memberId().equals(c.successorId()));
            broken.by(Rule.NOT_A_MEMBER, !town.members.isOne(c.successorId(), now.first()));
        }
        if (command instanceof AppointChair c) {
            broken.by(Rule.NOTHING_CHANGES, c.chair().equalsIgnoreCase(chair));
            broken.by(Rule.CHAIR_NOT_A_MEMBER, c.memberId() != null && !town.members.isOne(c.memberId(), now.first()));
        }
        if (command instanceof TransferCoordination c)
            broken.by(Rule.NOTHING_CHANGES, c.to().equalsIgnoreCase(coordination));
        if (command instanceof SetGovernanceRules c) {
            broken.by(Rule.NOTHING_CHANGES, settings.equals(settings(c)));
            broken.by(Rule.RULES_DO_NOT_FIT, 12 % c.periodsPerYear() != 0);
        }
        if (command instanceof BringPlanIntoEffect c) bringing(c, now, broken);
        if (command instanceof SupersedePlan c) superseding(c, now, broken);
    }

    private void admission(AdmitMember c, Moment now, Broken broken) {
        var left = town.members.leftOn(c.memberId());
        broken.by(
                Rule.ALREADY_A_MEMBER,
                town.members.stays(c.memberId())
                        || left.filter(day -> now.first().isBefore(day)).isPresent());
        broken.by(Rule.MEMBER_NAME_TAKEN, town.members.isNamed(c.name(), c.memberId()));
    }

    private void leaving(String memberId, Moment now, Broken broken) {
        boolean stays = town.members.stays(memberId);
        broken.by(Rule.NOT_A_MEMBER, !stays);
        broken.by(Rule.ENDS_BEFORE_IT_BEGAN, stays && now.first().isBefore(town.members.cameOn(memberId)));
    }

    private void bringing(BringPlanIntoEffect c, Moment now, Broken broken) {
        var plan = town.plan(c.planId(), broken);
        broken.by(Rule.PLAN_SUPERSEDED, superseded.contains(c.planId()));
        broken.by(Rule.PLAN_ALREADY_IN_EFFECT, c.planId().equals(inEffect));
        boolean another = inEffect != null && !c.planId().equals(inEffect);
        broken.by(Rule.ANOTHER_PLAN_IN_EFFECT, another || now.first().isBefore(effectSince));
        if (plan == null) return;
        boolean approved = town.settledOn(now.last()).approvals().stream()
                .allMatch(body -> plan.approvals.containsKey(body)
                        && !plan.approvals.get(body).isAfter(now.last()));
        broken.by(Rule.PLAN_NOT_APPROVED, !approved);
    }

    private void superseding(SupersedePlan c, Moment now, Broken broken) {
        broken.by(Rule.PLAN_NOT_IN_EFFECT, !c.planId().equals(inEffect));
        broken.by(Rule.EFFECT_OUT_OF_ORDER, now.first().isBefore(effectSince));
        var plan = town.plan(c.planId(), broken);
        var later = town.plan(c.byPlanId(), broken);
        if (plan != null && later != null)
            broken.by(Rule.PLAN_NOT_LATER, !later.start().isAfter(plan.start()));
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof AdmitMember c) town.members.admit(c.memberId(), c.name(), c.category(), now.first());
        if (command instanceof EndMembership c) town.members.leave(c.memberId(), now.first());
        if (command instanceof SucceedMember c) town.members.leave(c.memberId(), now.first());
        if (command instanceof AppointChair c) chair = c.chair();
        if (command instanceof TransferCoordination c) coordination = c.to();
        if (command instanceof SetGovernanceRules c) settle(c, now);
        if (command instanceof BringPlanIntoEffect c) takeEffect(c.planId(), now);
        if (command instanceof SupersedePlan c) {
            superseded.add(c.planId());
            takeEffect(null, now);
        }
    }

    private void takeEffect(@Nullable String planId, Moment now) {
        inEffect = planId;
        effectSince = now.first();
    }

    private void settle(SetGovernanceRules c, Moment now) {
        settings = settings(c);
        town.settle(new Town.Settled(now.first(), c.approvals(), c.responseDays()));
        var scale = c.riskScale();
        town.likelihoods = scale == null ? Town.LIKELIHOODS : scale.likelihood();
        town.impacts = scale == null ? Town.IMPACTS : scale.impact();
    }

    private static List<Object> settings(SetGovernanceRules c) {
        return List.of(c.approvals(), c.responseDays());
    }

    @Override
    public void compare(Command command, Records records) {
        var recorded = records.partnership(command.stream().substring("partnership/".length()));
        assertThat(recorded.planInEffect()).as("the plan in effect").isEqualTo(inEffect);
        assertThat(recorded.superseded()).as("superseded plans").isEqualTo(superseded);
        assertThat(recorded.chair()).as("the chair").isEqualTo(chair);
        recorded.members()
                .forEach((id, member) -> assertThat(member.lasts())
                        .as("whether %s is a member", id)
                        .isEqualTo(town.members.stays(id)));
    }
}
