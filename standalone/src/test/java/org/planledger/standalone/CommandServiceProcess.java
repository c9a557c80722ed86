package org.planledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.planledger.command.CommandServiceApplication;

/** One command-service as a process of its own, on a database that others share. */
final class CommandServiceProcess implements AutoCloseable {

    private final Process process;
    private final URI address;
    private final Path log;

    private CommandServiceProcess(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Services that share the logs' folder share their keys, which the first one to start makes. */
    static CommandServiceProcess start(String store, URI signIn, Path logs) {
        int port = FreePorts.one();
        var address = URI.create("http://localhost:" + port);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CommandServiceApplication.class.getName()));
        var options = Options.of("--data=" + logs.resolve("data"));
        Settings.ofCommandService(options, port, store, new Addresses(address, address, signIn))
                .forEach((name, value) -> command.add("--" + name + "=" + value));
        var log = logs.resolve("command-service-" + port + ".log");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new CommandServiceProcess(process, address, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommandServiceProcess awaitReady() {
        Awaitility.await("the service whose log is " + log)
                .atMost(Duration.ofMinutes(2))
                .until(this::answers);
        return this;
    }

    URI address() {
        return address;
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) throw new AssertionError("It ended; see " + log);
        var health = HttpRequest.newBuilder(address.resolve("/actuator/health")).build();
        try {
            return HttpClient.newHttpClient()
                            .send(health, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
