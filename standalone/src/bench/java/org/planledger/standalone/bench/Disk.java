package org.planledger.standalone.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The disk that everything is measured on. */
final class Disk {
    private static final int SYNCS = 300;
    private static final int BYTES = 8192;

    private Disk() {}

    static Path fresh(Path folder) throws IOException {
        return Files.createTempDirectory(folder, "store");
    }

    /** How long it takes to write 8 kB to the end of a file and sync it. */
    static Waits syncs(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "sync", null);
        var waits = new Waits();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < SYNCS; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(BYTES), (long) i * BYTES);
                channel.force(true);
                waits.add(System.nanoTime() - start);
            }
        } finally {
            Files.delete(file);
        }
        return waits;
    }
}
