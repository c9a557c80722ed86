package org.planledger.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.proof.verify.Verdict;
import org.planledger.ledger.proof.verify.Verification;
import org.planledger.ledger.testing.Samples;

/** What somebody altered in the index itself, while the store was closed, is found: the commits are all sound. */
class IndexVerifiedTest {
    @TempDir
    Path folder;

    /** More commits than are asked for at once. */
    @BeforeEach
    void record() {
        onLedger(database -> {
            try (var ledger = MongoLedger.open(database, LedgerOptions.defaults(), Clock.systemUTC())) {
                for (int i = 0; i < 70; i++) ledger.append(Samples.append("id-" + i, "plan/a", i, 1));
                return ledger.append(Samples.append("many", "plan/b", 0, 3));
            }
        });
    }

    @Test
    void an_index_that_nobody_touched_holds() {
        assertThat(verdict().sentence()).contains("All 73 entries hold");
    }

    @Test
    void entries_that_changed_places_are_found() {
        for (var pair : List.of(
                List.of("plan/a:2", "plan/a:9"),
                List.of("plan/a:0", "plan/a:1"),
                List.of("plan/a:5", "plan/a:69"),
                List.of("plan/a:62", "plan/a:63"),
                List.of("command:id-3", "command:id-8"),
                List.of("command:id-4", "command:many"),
                List.of("plan/a:1", "command:id-6"),
                List.of("plan/b:2", "plan/a:6"))) {
            alterIndex(index -> swap(index, pair.get(0), pair.get(1)));
            assertThat(verdict().sentence()).as("%s", pair).contains("The index does not find the commit at position");
            alterIndex(index -> swap(index, pair.get(0), pair.get(1)));
        }
        assertThat(verdict().holds()).isTrue();
    }

    @Test
    void three_entries_that_changed_places_in_a_ring_are_found() {
        alterIndex(index -> {
            swap(index, "plan/a:1", "plan/a:3");
            swap(index, "plan/a:3", "plan/a:7");
        });
        assertThat(verdict().sentence()).contains("The index does not find the commit at position");
    }

    @Test
    void an_entry_that_is_gone_is_found_though_others_lead_to_the_same_commit() {
        for (var lost : List.of("plan/a:0", "plan/a:69", "command:id-7", "plan/b:1", "command:many")) {
            var position = new Object[1];
            alterIndex(index -> position[0] = index.remove(key(lost)));
            assertThat(verdict().sentence())
                    .as(lost)
                    .contains("The index does not find the commit at position " + position[0]);
            alterIndex(index -> index.put(key(lost), position[0]));
        }
    }

    private Verdict verdict() {
        return onLedger(database -> {
            try {
                return new Verification(database, Optional.empty()).run(position -> {});
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private <T> T onLedger(Function<MongoDatabase, T> work) {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = LedgerClient.connect(store.connectionString())) {
            return work.apply(client.getDatabase("planledger"));
        }
    }

    private void alterIndex(Consumer<MVMap<KeyValue, Object>> change) {
        try (MVStore store = StoreFile.open(folder, "")) {
            var name = store.getMapNames().stream()
                    .filter(map -> map.startsWith("planledger.commits._index_"))
                    .findFirst()
                    .orElseThrow();
            change.accept(store.openMap(
                    name,
                    new MVMap.Builder<KeyValue, Object>()
                            .keyType(new IndexKeyType())
                            .valueType(new IdType())));
            store.commit();
        }
    }

    private static void swap(MVMap<KeyValue, Object> index, String one, String other) {
        var first = index.get(key(one));
        index.put(key(one), index.put(key(other), first));
    }

    private static KeyValue key(String text) {
        return new KeyValue(List.of(text));
    }
}
