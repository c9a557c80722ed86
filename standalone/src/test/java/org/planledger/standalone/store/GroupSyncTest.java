package org.planledger.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupSyncTest {
    @TempDir
    Path folder;

    private MVStore store;
    private MVMap<Integer, String> map;
    private GroupSync sync;

    @BeforeEach
    void open() {
        store = StoreFile.open(folder, FaultyDisk.healthy());
        map = store.openMap("map");
        store.commit();
        sync = new GroupSync(store);
    }

    @AfterEach
    void close() {
        FaultyDisk.letSyncsPass();
        sync.close();
        store.closeImmediately();
    }

    @Test
    void changesMadeDuringOneSyncShareTheNext() {
        FaultyDisk.holdSyncs();
        int before = FaultyDisk.syncs();
        var first = put(0);
        await().until(FaultyDisk::holdsOne);

        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (int i = 1; i <= 15; i++) others.add(put(i));
        assertThat(first).isNotDone();
        assertThat(others).noneMatch(CompletableFuture::isDone);

        FaultyDisk.letSyncsPass();
        first.join();
        others.forEach(CompletableFuture::join);
        assertThat(FaultyDisk.syncs()).isEqualTo(before + 2);
    }

    @Test
    void aChangeDuringASyncIsNotCoveredByIt() {
        FaultyDisk.holdSyncs();
        var first = put(0);
        await().until(FaultyDisk::holdsOne);
        var second = put(1);

        FaultyDisk.letOneSyncPass();
        first.join();
        await().until(FaultyDisk::holdsOne);

        assertThat(second).isNotDone();
        FaultyDisk.letSyncsPass();
        second.join();
    }

    @Test
    void nothingIsCommittedInTheMiddleOfAChange() {
        sync.change(() -> {
            map.put(1, "half");
            var other = put(2);
            await().during(Duration.ofMillis(200)).until(store::hasUnsavedChanges);
            assertThat(other).isNotDone();
            return map.put(3, "whole");
        });
        sync.untilDurable().join();
        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    @Test
    void whatFailedOnceIsNeverCalledDurable() {
        FaultyDisk.failSyncs();
        var lost = put(0);

        await().until(lost::isDone);
        assertThat(lost).isCompletedExceptionally();
        assertThat(sync.failure()).hasMessageContaining("sync");
        FaultyDisk.healthy();
        assertThat(put(1)).isCompletedExceptionally();
    }

    private CompletableFuture<Void> put(int key) {
        sync.change(() -> map.put(key, "value"));
        return sync.untilDurable();
    }
}
