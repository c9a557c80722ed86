package org.planledger.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
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
                writers.awaitAcknowledged(20 + random.nextInt(400));
                writers.kill();
                acknowledged.addAll(writers.acknowledged());
            }
            assertWhole(acknowledged, "round " + round + ", seed " + seed);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 20);
    }

    private void assertWhole(Set<Long> acknowledged, String when) {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            var found = client.noted();
            assertThat(found).as("%s: acknowledged notes", when).containsAll(acknowledged);
            assertThat(found).as("%s: a kill leaves nothing twice", when).doesNotHaveDuplicates();
            var otherKeys = found.stream().map(id -> "also:" + id).toList();
            assertThat(client.notes().find(Filters.in("keys", otherKeys)).map(note -> note.getLong("_id")))
                    .as("%s: a note is there with all its keys", when)
                    .containsExactlyInAnyOrderElementsOf(found);
        }
    }
}
