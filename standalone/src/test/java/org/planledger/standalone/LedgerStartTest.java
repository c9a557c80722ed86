package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.command.installation.SimulatedTimes;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.events.InstallationEvent.SimulationEnded;
import org.planledger.events.PartnershipEvent.MembershipEnded;
import org.planledger.events.Streams;
import org.planledger.ledger.Append;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.standalone.example.Example;
import org.planledger.standalone.store.EmbeddedStore;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/** Only an empty ledger can begin with an example, and only the example that it began with goes on. */
class LedgerStartTest {

    private static final Example EXAMPLE = new Example(5, 9_000, LocalDate.of(2026, 11, 20));

    @TempDir
    Path folder;

    private EmbeddedStore store;

    @BeforeEach
    void openTheStore() {
        store = EmbeddedStore.open(folder.resolve("store"), 0);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Test
    void anEmptyLedgerBeginsWithTheExampleWhereItIsAskedFor() {
        assertThat(start().example()).isNull();
        assertThat(start("--example=12000").example())
                .satisfies(example -> assertThat(example.size()).isEqualTo(12_000));
    }

    @Test
    void aLedgerThatBeganOtherwiseTakesNoExample() {
        record(1, Streams.partnership("p"), 0, new MembershipEnded("p", "m"));

        assertThat(start()).isEqualTo(new LedgerStart(null, false));
        assertThatThrownBy(() -> start("--example"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("did not begin with an example")
                .hasMessageContaining("--data");
    }

    @Test
    void anExampleThatWasCutOffGoesOnAsItWasBegun() {
        record(1, Streams.installation(), 0, LedgerStart.particulars(EXAMPLE));

        assertThat(start()).isEqualTo(new LedgerStart(null, true));
        assertThat(start("--example")).isEqualTo(new LedgerStart(EXAMPLE, false));
        assertThat(start("--example=100000")).isEqualTo(new LedgerStart(EXAMPLE, false));
    }

    @Test
    void anExampleThatIsCompleteIsNotBegunAgain() {
        record(1, Streams.installation(), 0, LedgerStart.particulars(EXAMPLE));
        record(2, Streams.installation(), 1, new SimulationEnded());

        assertThat(start()).isEqualTo(new LedgerStart(null, false));
        assertThat(start("--example")).isEqualTo(new LedgerStart(null, false));
    }

    private LedgerStart start(String... arguments) {
        return LedgerStart.of(store.connectionString(), Options.of(arguments));
    }

    private void record(int number, String stream, long sequence, DomainEvent event) {
        var id = number == 1 ? "the-first-command" : SimulatedTimes.END;
        var envelope = new Envelope(
                new CommandReference(id, "Any", "0".repeat(64), null),
                new Actor("somebody", "Clerk"),
                PartialDate.parse("2020"),
                new Authority(Authority.Kind.DELEGATED, "Any", null),
                null);
        try (var client = LedgerClient.connect(store.connectionString());
                var ledger = MongoLedger.open(
                        client.getDatabase(LedgerStart.DATABASE), LedgerOptions.defaults(), Clock.systemUTC())) {
            ledger.append(new Append(
                    id, List.of(new NewEvent("event-" + number, stream, sequence, envelope, event)), Map.of()));
        }
    }
}
