package org.planledger.command.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.Story;
import org.planledger.ledger.Ledger;
import org.planledger.values.Mandate;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Several partnerships side by side, of which at each time two are busy. */
final class Towns implements Reference {

    static final int COUNT = 4;

    /** How many steps it takes until the next partnership becomes busy. */
    private static final int TIME = 2000;

    static final int LENGTH = TIME * (COUNT - 1);

    private final List<TownReference> towns = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> recorded = new HashSet<>();

    /** The names of the commands that were asked for. */
    Set<String> asked() {
        return asked;
    }

    /** The names of those that were recorded. */
    Set<String> recorded() {
        return recorded;
    }

    /** Everybody acts for these partnerships, and not for those beside them. */
    @Override
    public void given(Story story) {
        var partnerships = new HashSet<String>();
        for (int i = 0; i < COUNT; i++) {
            var town = new TownReference();
            town.given(story.nextDoor(i));
            towns.add(town);
            partnerships.add(story.nextDoor(i).partnership);
        }
        story.as(new Mandate(EnumSet.allOf(Role.class), null, partnerships));
    }

    @Override
    public Set<Rule> broken(Command command, PartialDate on, boolean hasReason) {
        asked.add(command.getClass().getSimpleName());
        return town(command).broken(command, on, hasReason);
    }

    @Override
    public void recorded(Command command, PartialDate on) {
        recorded.add(command.getClass().getSimpleName());
        town(command).recorded(command, on);
    }

    @Override
    public void compare(Command command, Ledger ledger) {
        town(command).compare(command, ledger);
    }

    /** Every id of a story next door ends with its number. */
    private TownReference town(Command command) {
        var stream = command.stream();
        return towns.get(Integer.parseInt(stream.substring(stream.lastIndexOf('-') + 1)));
    }

    /** Steps of all kinds in the two partnerships that are busy. */
    static final class Steps implements Reference.Steps {

        /** Those whose lives are long come more often. */
        private final List<Reference.Steps> kinds = List.of(
                new PartnershipSteps(),
                new PartnershipSteps(),
                new PlanSteps(),
                new PlanSteps(),
                new AimSteps(),
                new ActionSteps(),
                new ActionSteps(),
                new ActionSteps(),
                new AchievementSteps(),
                new RecommendationSteps(3),
                new RecommendationSteps(3),
                new MeetingSteps(),
                new MeetingSteps(),
                new ReportSteps(),
                new ReportSteps(),
                new ReviewSteps(),
                new RiskSteps(),
                new IssueSteps(),
                new ConsultationSteps());

        private int taken;

        @Override
        public Asked next(Random random) {
            int town = taken++ / TIME % (COUNT - 1) + random.nextInt(2);
            var asked = Pick.any(random, kinds).next(random);
            return new Asked(story -> asked.command().apply(story.nextDoor(town)), asked.on(), asked.reason());
        }
    }
}
