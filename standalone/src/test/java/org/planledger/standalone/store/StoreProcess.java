package org.planledger.standalone.store;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A process of its own that opens a store, writes to it from several threads and lists what was acknowledged. */
final class StoreProcess implements AutoCloseable {
    static final int WRITERS = 8;

    private final Process process;
    private final Path log;

    private StoreProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static StoreProcess start(Path folder) throws IOException {
        Path log = Files.createTempFile("acknowledged", ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dlogback.configurationFile=quiet-logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        folder.toString())
                .redirectOutput(log.toFile())
                .redirectError(new File(
                        folder.resolveSibling(folder.getFileName() + ".err").toString()))
                .start();
        return new StoreProcess(process, log);
    }

    long pid() {
        return process.pid();
    }

    /** Whole lines only: the last one may be torn by the kill. */
    List<Long> acknowledged() throws IOException {
        String text = Files.readString(log);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith("acknowledged "))
                .map(line -> Long.valueOf(line.substring("acknowledged ".length())))
                .toList();
    }

    void awaitAcknowledged(int count) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> acknowledged().size() >= count || !process.isAlive());
    }

    /** As kill -9: the process gets no chance to finish anything. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.deleteIfExists(log);
    }

    public static void main(String[] arguments) {
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]), 0);
        StoreClient client = StoreClient.of(store);
        client.refuseTheSameKeyTwice();
        AtomicLong next = new AtomicLong(client.notes().countDocuments() * 10);
        for (int i = 0; i < WRITERS; i++) new Thread(() -> writeForever(client, next)).start();
    }

    private static void writeForever(StoreClient client, AtomicLong next) {
        while (true) {
            long id = next.incrementAndGet();
            client.note(id);
            synchronized (System.out) {
                System.out.println("acknowledged " + id);
                System.out.flush();
            }
        }
    }
}
