package org.planledger.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandType;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.content.Contents;
import org.planledger.ledger.content.Spool;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whole partnerships, compared with a small model over thousands of random commands of every kind in one run. Another
 * seed, as {@code -Dplanledger.seed=7}, makes another run; the one in use is printed.
 */
@CommandServiceTest
class PartnershipModelTest {

    /** A partnership is registered before the first step. */
    private static final Set<String> BEFORE = Set.of("RegisterPartnership");

    @Autowired
    private Stories stories;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Contents contents;

    @BeforeEach
    void aFileIsStored() throws IOException {
        var bytes = "abc".getBytes(StandardCharsets.UTF_8);
        try (var spool = Spool.of(new ByteArrayInputStream(bytes), bytes.length)) {
            contents.keep(spool, "text/plain");
        }
    }

    @Test
    void theServiceDecidesAsTheModelDoesAndEveryCommandIsAmongTheSteps() {
        long seed = Long.getLong("planledger.seed", 20_240_401L);
        System.out.println("Random run of whole partnerships: seed " + seed);
        var towns = new AtomicReference<Towns>();

        new RandomRun(stories, ledger, () -> begun(towns), PartnershipModelTest::steps).run(seed, Towns.LENGTH);

        assertThat(towns.get().asked()).as("what was tried").containsAll(commands());
        assertThat(towns.get().recorded())
                .as("what came to pass")
                .hasSizeGreaterThan(commands().size() * 9 / 10);
    }

    private static Reference.Steps steps() {
        return new Passing(new Towns.Steps(), LocalDate.of(2020, 6, 1), 1000, Towns.LENGTH);
    }

    private static Towns begun(AtomicReference<Towns> newest) {
        newest.set(new Towns());
        return newest.get();
    }

    private List<String> commands() {
        return catalogue.all().stream()
                .map(CommandType::name)
                .filter(name -> !BEFORE.contains(name))
                .collect(Collectors.toList());
    }
}
