package org.planledger.command.model;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final int LENGTH = 100;

    @Autowired
    private Stories stories;

    @Autowired
    private Ledger ledger;

    @ParameterizedTest
    @CsvSource({"true, 40", "false, 5"})
    void theServiceDecidesAsTheModelDoes(boolean forAction, int runs) {
        long seed = Long.getLong("planledger.seed", 20_210_311L);
        System.out.println("Random runs of the recommendation's model: seed " + seed);
        var run = new RandomRun(
                stories, ledger, story -> new RecommendationReference(forAction), new RecommendationSteps());
        var seeds = new Random(seed);

        for (int i = 0; i < runs; i++) run.run(seeds.nextLong(), LENGTH);
    }
}
