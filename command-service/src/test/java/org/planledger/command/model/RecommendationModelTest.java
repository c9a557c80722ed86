package org.planledger.command.model;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The life of a recommendation, compared with a small model over thousands of random commands. Another seed, as
 * {@code -Dplanledger.seed=7}, makes other runs; the one in use is printed.
 */
@CommandServiceTest
class RecommendationModelTest {

    private static final int RUNS = 45;
    private static final int LENGTH = 100;

    @Autowired
    private Stories stories;

    @Autowired
    private Ledger ledger;

    @Test
    void theServiceDecidesAsTheModelDoes() {
        long seed = Long.getLong("planledger.seed", 20_210_311L);
        System.out.println("Random runs of the recommendation's model: seed " + seed);
        var run = new RandomRun(stories, ledger, TownReference::new, RecommendationModelTest::steps);
        var seeds = new Random(seed);

        for (int i = 0; i < RUNS; i++) run.run(seeds.nextLong(), LENGTH);
    }

    private static Reference.Steps steps() {
        return new Passing(new RecommendationSteps(1), LocalDate.of(2021, 1, 1), 120, LENGTH);
    }
}
