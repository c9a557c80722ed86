package org.planledger.command.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planledger.command.action.CancelAction;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.ledger.Ledger;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The years of a plan and their actions, compared with a small model over thousands of random commands. Another seed,
 * as {@code -Dplanledger.seed=7}, makes other runs; the one in use is printed.
 */
@CommandServiceTest
class ActionModelTest {

    private static final int RUNS = 30;
    private static final int LENGTH = 80;

    @Autowired
    private Stories stories;

    @Autowired
    private Ledger ledger;

    @Test
    void theServiceDecidesAsTheModelDoes() {
        long seed = Long.getLong("planledger.seed", 20_211_104L);
        System.out.println("Random runs of the actions' model: seed " + seed);
        var run = new RandomRun(stories, ledger, TownReference::new, ActionModelTest::steps);
        var seeds = new Random(seed);

        for (int i = 0; i < RUNS; i++) run.run(seeds.nextLong(), LENGTH);
    }

    private static Reference.Steps steps() {
        return new Passing(new ActionSteps(), LocalDate.of(2021, 4, 10), 400, LENGTH);
    }

    /** A model that lets nothing be cancelled differs: it is found, and told in the few steps that it takes. */
    @Test
    void aDifferenceIsFoundAndToldInFewSteps() {
        var run = new RandomRun(stories, ledger, () -> new Wrong(new TownReference()), ActionModelTest::steps);

        assertThatThrownBy(() -> run.run(2, 300))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Seed 2, 3 steps")
                .hasMessageContaining("OpenActionPlanYear")
                .hasMessageContaining("PlanAction")
                .hasMessageContaining("CancelAction")
                .hasMessageContaining("in spite of [ACTION_OVER]");
    }

    private record Wrong(Reference right) implements Reference {

        @Override
        public void given(Story story) {
            right.given(story);
        }

        @Override
        public Set<Rule> broken(Command command, PartialDate on, boolean hasReason) {
            var broken = right.broken(command, on, hasReason);
            return command instanceof CancelAction && broken.isEmpty() ? EnumSet.of(Rule.ACTION_OVER) : broken;
        }

        @Override
        public void recorded(Command command, PartialDate on) {
            right.recorded(command, on);
        }

        @Override
        public void compare(Command command, Ledger all) {
            right.compare(command, all);
        }
    }
}
