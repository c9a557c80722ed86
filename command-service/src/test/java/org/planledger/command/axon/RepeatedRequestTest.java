package org.planledger.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.ledger.Append;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.axon.StreamMemory;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.Vault;
import org.planledger.ledger.testing.Samples;
import org.planledger.ledger.testing.TestKeys;
import org.planledger.ledger.testing.TestMongo;

/** A repeated request is known as the same by its digest, which the line holds keyed, or as it was before it was. */
class RepeatedRequestTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        MONGO.database().drop();
    }

    private Vault vault() {
        return TestKeys.vault(MONGO.database(), folder);
    }

    private static MongoLedger ledger(Vault vault) {
        return MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC(), vault);
    }

    private static Envelope request(String digest) {
        var any = Samples.envelope("cmd-1");
        var command = new CommandReference("cmd-1", "AddTheme", digest.repeat(64), null);
        return new Envelope(command, any.actor(), any.decidedOn(), any.authority(), any.reason());
    }

    private static void record(Vault vault) {
        try (var ledger = ledger(vault)) {
            var event = new NewEvent("e-1", "plan/p", 0, request("a"), Samples.themeAdded("plan/p", 0));
            ledger.append(new Append("cmd-1", List.of(event), Map.of()));
        }
    }

    private Receipt answered(String digest) {
        try (var ledger = ledger(vault())) {
            var gateway = DefaultCommandGateway.builder()
                    .commandBus(SimpleCommandBus.builder().build())
                    .build();
            var desk = new Desk(gateway, ledger, new StreamMemory(ledger, 10), vault());
            return desk.checked(ledger.receiptOf("cmd-1").orElseThrow(), request(digest));
        }
    }

    @Test
    void theSameRequestIsKnownAfterARestartAndAnotherIsRefused() {
        record(vault());

        assertThat(answered("a").position()).isEqualTo(1);
        assertThatThrownBy(() -> answered("b")).isInstanceOf(CommandIdReused.class);
    }

    @Test
    void theSameRequestIsKnownThatWasRecordedBeforeDigestsWereKeyed() {
        record(Vault.absent());

        assertThat(answered("a").position()).isEqualTo(1);
        assertThatThrownBy(() -> answered("b")).isInstanceOf(CommandIdReused.class);
    }
}
