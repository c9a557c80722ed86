package org.planledger.command.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.testing.SeparateService;
import org.planledger.events.DomainEvent;
import org.planledger.events.InstallationEvent.SimulationEnded;
import org.planledger.events.InstallationEvent.TimesSimulated;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.PartialDate;

/** A ledger says in its first entry that its times are simulated, and nobody can ask it to over HTTP. */
class SimulatedTimesTest {

    private static final DomainEvent BEGUN = begun(1);

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private SeparateService service;
    private SimulatedTimes times;

    @BeforeEach
    void startOnAnEmptyLedger() {
        MONGO.database().drop();
        service = SeparateService.on(MONGO.uri(), MONGO.databaseName());
        times = service.bean(SimulatedTimes.class);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void itIsTheFirstEntryAndTheEndIsAnother() {
        times.begin(begun(1));
        times.end();

        assertThat(recorded()).containsExactly(BEGUN, new SimulationEnded());
    }

    @Test
    void askingAgainRecordsNothing() {
        times.begin(begun(1));
        times.begin(begun(1));
        times.end();
        times.end();

        assertThat(recorded()).hasSize(2);
    }

    @Test
    void aLedgerThatBeganOtherwiseIsLeftAlone() {
        times.begin(begun(1));

        assertThatIllegalStateException().isThrownBy(() -> times.begin(begun(2)));
        assertThat(recorded()).containsExactly(BEGUN);
    }

    @Test
    void noCommandOfTheCatalogueLeadsThere() {
        assertThat(Catalogue.read().find("BeginSimulation")).isEmpty();
        assertThat(Catalogue.read().find("EndSimulation")).isEmpty();
    }

    private static TimesSimulated begun(long seed) {
        return new TimesSimulated("An invented example.", PartialDate.parse("2025-11-21"), seed, 7_000);
    }

    private List<DomainEvent> recorded() {
        return service.bean(Ledger.class).next(0, 10).stream()
                .map(RecordedEvent::event)
                .toList();
    }
}
