package org.planledger.command.model;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.planledger.command.partnership.AdmitMember;
import org.planledger.command.partnership.AppointChair;
import org.planledger.command.partnership.BringPlanIntoEffect;
import org.planledger.command.partnership.EndMembership;
import org.planledger.command.partnership.SetGovernanceRules;
import org.planledger.command.partnership.SucceedMember;
import org.planledger.command.partnership.SupersedePlan;
import org.planledger.command.partnership.TransferCoordination;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;
import org.planledger.values.MemberCategory;
import org.planledger.values.RiskScale;
import org.planledger.values.RiskScale.Band;

/** Steps about the members and settings of a partnership, and which of its plans is in effect. */
final class PartnershipSteps implements Reference.Steps {

    static final RiskScale OWN =
            new RiskScale(List.of("Rare", "Likely"), List.of("Minor", "Grave"), List.of(new Band("All", 1)));

    @Override
    public Asked next(Random random) {
        return Pick.asked(random, random.nextBoolean() ? governing(random) : belonging(random));
    }

    private static Function<Story, Command> belonging(Random random) {
        var member = Pick.member(random);
        var other = Pick.member(random);
        var name = random.nextInt(4) == 0 ? "the FIRE" : "The " + member;
        var category = member.equals("traders") ? MemberCategory.BUSINESS : MemberCategory.RESPONSIBLE_AUTHORITY;
        var leaves = random.nextInt(3) == 0 ? member : "traders";
        return switch (random.nextInt(8)) {
            case 0 -> story -> new EndMembership(story.partnership, leaves);
            case 1 -> story -> new SucceedMember(story.partnership, leaves, other);
            case 2 -> story -> new AppointChair(story.partnership, "Chief of " + member, member);
            default -> story -> new AdmitMember(story.partnership, member, name, category);
        };
    }

    private static Function<Story, Command> governing(Random random) {
        var plan = Pick.plan(random);
        var later = Pick.plan(random);
        var unit = Pick.oneOf(random, "Unit A", "unit a", "Unit B");
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> story -> new BringPlanIntoEffect(story.partnership, story.id(plan));
            case 3, 4 -> story -> new SupersedePlan(story.partnership, story.id(plan), story.id(later));
            case 5 -> story -> new TransferCoordination(story.partnership, unit);
            default -> settling(random.nextBoolean(), random.nextInt(4) == 0 ? 5 : 4);
        };
    }

    private static Function<Story, Command> settling(boolean own, int periods) {
        var approvals = own ? List.of("Council") : List.<String>of();
        return story -> new SetGovernanceRules(
                story.partnership,
                approvals,
                own ? 56 : 28,
                4,
                periods,
                own ? OWN : null,
                List.of(),
                List.of(),
                null,
                null);
    }
}
