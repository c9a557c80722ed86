package org.planledger.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivesKillTest {
    private static final int ROUNDS = 6;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedWriteIsThereAfterAKillAtAnyMoment() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<Long> acknowledged = new HashSet<>();
        for (int round = 1; round <= ROUNDS; round++) {
            try (var writers = StoreProcess.start(folder)) {
                writers.awaitAcknowledged(50 + random.nextInt(1500));
                writers.kill();
                acknowledged.addAll(writers.acknowledged());
            }
            assertWhole(acknowledged, "round " + round + ", seed " + seed);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 50);
    }

    private void assertWhole(Set<Long> acknowledged, String when) {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            var found = client.noted();
            assertThat(found).as("%s: acknowledged notes", when).containsAll(acknowledged);
            assertThat(found).as("%s: a kill leaves nothing twice", when).doesNotHaveDuplicates();
            for (long id : found) {
                assertThat(client.notes()
                                .find(new Document("keys", "also:" + id))
                                .first())
                        .as("%s: a note is there with all its keys", when)
                        .containsEntry("_id", id);
            }
        }
    }
}
