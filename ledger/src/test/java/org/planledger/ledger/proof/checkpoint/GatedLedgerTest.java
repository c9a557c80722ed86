package org.planledger.ledger.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.InstallationEvent.SetBackAcknowledged;
import org.planledger.events.Streams;
import org.planledger.ledger.Append;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerWentBack;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.Samples;
import org.planledger.ledger.testing.TestMongo;

/** A ledger that went back behind what was signed of it records nothing until an operator acknowledges it. */
class GatedLedgerTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate("example.org/ledger", KeyUse.LEDGER);

    @BeforeEach
    void empty() {
        MONGO.database().drop();
    }

    private Ledger open() {
        var plain = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
        return new GatedLedger(plain, watch(plain), events -> {});
    }

    private LedgerWatch watch(Ledger ledger) {
        return new LedgerWatch(ledger, List.of(key), folder, Clock.systemUTC());
    }

    /** As many commits of one line each as there are not yet, signed at the end. */
    private Ledger signed(int lines) {
        var ledger = open();
        for (long i = ledger.head().position(); i < lines; i++) ledger.append(Samples.append("plan/a", i));
        watch(ledger).sign();
        return ledger;
    }

    private void remove(long from) {
        MONGO.database().getCollection("commits").deleteMany(new Document("_id", new Document("$gte", from)));
    }

    private CheckpointShelf shelf() {
        return new CheckpointShelf(folder);
    }

    private Append acknowledgement(Checkpoint kept, long position) {
        var id = Samples.commandId();
        var event = new SetBackAcknowledged(kept.size(), kept.root().toString(), position);
        return new Append(
                id, List.of(new NewEvent(id + "-e", Streams.proof(), 0, Samples.envelope(id), event)), Map.of());
    }

    @Test
    void a_ledger_that_goes_on_is_written_and_tells_what_was_recorded() {
        signed(3);
        var plain = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
        var told = new ArrayList<NewEvent>();
        new GatedLedger(plain, watch(plain), told::addAll).append(Samples.append("plan/a", 3));
        assertThat(told)
                .singleElement()
                .satisfies(event -> assertThat(event.sequence()).isEqualTo(3));
    }

    @Test
    void a_ledger_that_is_shorter_than_its_checkpoint_records_nothing() {
        signed(300);
        remove(299);
        var back = open();
        assertThatThrownBy(() -> back.append(Samples.append("plan/a", 298)))
                .isInstanceOf(LedgerWentBack.class)
                .hasMessageContaining("ends at entry 298")
                .hasMessageContaining("a checkpoint of 300 entries");
        assertThat(back.head().position()).isEqualTo(298);
        assertThat(back.next(0, 1)).hasSize(1);
    }

    @Test
    void a_ledger_that_was_carried_on_elsewhere_past_its_checkpoint_records_nothing() {
        signed(256);
        remove(250);
        var elsewhere = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
        for (long i = 249; i < 270; i++) elsewhere.append(Samples.append("plan/a", i));
        assertThatThrownBy(() -> open().append(Samples.append("plan/a", 270)))
                .isInstanceOf(LedgerWentBack.class)
                .hasMessageContaining("are not those of which a checkpoint was signed");
    }

    @Test
    void after_the_acknowledgement_it_goes_on_and_what_no_longer_holds_is_set_aside() throws IOException {
        signed(3);
        signed(5);
        remove(5);
        var kept = shelf().newest().orElseThrow().checkpoint();
        var ledger = open();
        ledger.append(acknowledgement(kept, 4));
        ledger.append(Samples.append("plan/a", 4));
        watch(ledger).sign();

        assertThat(shelf().all().stream().map(each -> each.checkpoint().size()))
                .as("the one of 3 lines still holds")
                .containsExactly(3L, 6L);
        try (var aside = Files.list(folder.resolve("set-aside"))) {
            assertThat(aside)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file)).contains("\n5\n"));
        }
        assertThat(watch(open()).setBack()).isEmpty();
    }

    @Test
    void an_acknowledgement_is_of_one_set_back_and_of_no_later_one() throws IOException {
        signed(5);
        remove(5);
        var ledger = open();
        ledger.append(acknowledgement(shelf().newest().orElseThrow().checkpoint(), 4));
        ledger.append(Samples.append("plan/a", 4));
        watch(ledger).sign();
        remove(6);
        assertThatThrownBy(() -> open().append(Samples.append("plan/a", 4))).isInstanceOf(LedgerWentBack.class);
    }

    @Test
    void nothing_is_signed_twice_and_nothing_of_an_empty_ledger() throws IOException {
        var ledger = open();
        assertThat(watch(ledger).sign()).isEmpty();
        signed(2);
        assertThat(watch(ledger).sign().orElseThrow().checkpoint().size()).isEqualTo(2);
        assertThat(shelf().all()).hasSize(1);
    }

    @Test
    void a_folder_that_lost_its_tree_hashes_it_anew() throws IOException {
        signed(300);
        try (var tiles = Files.walk(folder.resolve("tiles"))) {
            for (var file : tiles.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
        assertThat(watch(open()).setBack()).isEmpty();
    }
}
