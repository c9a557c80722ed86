package org.planledger.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderInUseTest {
    @TempDir
    Path folder;

    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndNamesTheHolder() throws Exception {
        try (var child = StoreProcess.start(folder)) {
            child.awaitAcknowledged(1);

            assertThatThrownBy(() -> EmbeddedStore.open(folder, 0))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + child.pid());

            int before = child.acknowledged().size();
            child.awaitAcknowledged(before + 1);
        }
    }

    @Test
    void aSecondStartInTheSameProcessIsRefusedToo() {
        try (var store = EmbeddedStore.open(folder, 0);
                var client = StoreClient.of(store)) {
            assertThatThrownBy(() -> EmbeddedStore.open(folder, 0))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());

            client.note(1);
            assertThat(client.noted()).containsExactly(1L);
        }
    }

    @Test
    void theFolderIsFreeAgainAfterAClose() {
        EmbeddedStore.open(folder, 0).close();
        EmbeddedStore.open(folder, 0).close();
    }
}
