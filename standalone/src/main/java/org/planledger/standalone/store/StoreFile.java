package org.planledger.standalone.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens the one file that everything is in. */
final class StoreFile {
    private static final String NAME = "ledger.mv";
    private static final int PAGE_BYTES = 4096;
    /** A sixteenth of the heap, 32 MB of the 512 MB that are usual. */
    private static final int CACHE_MEGABYTES =
            (int) Math.max(32, Runtime.getRuntime().maxMemory() / 16 / (1024 * 1024));

    private StoreFile() {}

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    static MVStore open(Path folder, String fileSystem) {
        Path file = folder.resolve(NAME);
        try {
            MVStore store = builder(fileSystem + file.toAbsolutePath()).open();
            // Every commit is synced before the next begins, so room that a synced commit let go of is free at once.
            store.setRetentionTime(0);
            syncFolder(folder);
            return store;
        } catch (MVStoreException | IOException e) {
            throw new StoreUnreadable(file, e);
        }
    }

    /** Without commits of the store's own: those could fall into the middle of a change and split it. */
    private static MVStore.Builder builder(String file) {
        return new MVStore.Builder()
                .fileName(file)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(CACHE_MEGABYTES);
    }

    /** A new file survives a power cut only when its folder is synced as well; Windows has no such thing. */
    private static void syncFolder(Path folder) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return;
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
