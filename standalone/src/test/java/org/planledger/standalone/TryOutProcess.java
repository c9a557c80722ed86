package org.planledger.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plan Ledger as a process of its own in a heap of 512 MB, on free ports, as a person starts it. */
public final class TryOutProcess implements AutoCloseable {

    private static final Pattern PAGES = Pattern.compile("Open +(http\\S+)");
    private static final Pattern COMMANDS = Pattern.compile("Command API +(http\\S+)/commands");
    private static final Pattern SIGN_IN = Pattern.compile("Sign-in +(http\\S+)");

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CountDownLatch readyOrOver = new CountDownLatch(1);
    private final Thread reader;

    private TryOutProcess(Process process) {
        this.process = process;
        reader = new Thread(this::read, "reader of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts on the folder and waits until everything runs, or the process has ended. */
    public static TryOutProcess start(Path folder, String... options) {
        var started = launch(folder, options);
        started.await();
        return started;
    }

    /** Starts on the folder and goes on at once. */
    static TryOutProcess launch(Path folder, String... options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dplanledger.port=0",
                "-Dplanledger.command-port=0",
                "-Dplanledger.sign-in-port=0",
                "-cp",
                System.getProperty("java.class.path"),
                PlanLedger.class.getName(),
                "--data=" + folder));
        command.addAll(List.of(options));
        try {
            return new TryOutProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI pages() {
        return address(PAGES);
    }

    public URI commands() {
        return address(COMMANDS);
    }

    public URI signIn() {
        return address(SIGN_IN);
    }

    String said() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    boolean runs() {
        return process.isAlive();
    }

    /** As kill -9 does it: nothing in the process gets to run any more. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** As Ctrl-C does it. */
    int stop() {
        process.toHandle().destroy();
        return exitCode();
    }

    int exitCode() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) throw new AssertionError("It does not end: " + said());
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void await() {
        try {
            var inTime = readyOrOver.await(Duration.ofMinutes(3).toSeconds(), TimeUnit.SECONDS);
            if (!inTime) {
                kill();
                throw new AssertionError("It is not ready: " + said());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.contains("Ctrl-C")) readyOrOver.countDown();
            }
        } catch (IOException e) {
            // The process was killed; what it said so far stands.
        } finally {
            readyOrOver.countDown();
        }
    }

    private URI address(Pattern pattern) {
        synchronized (lines) {
            return lines.stream()
                    .map(pattern::matcher)
                    .flatMap(m -> m.find() ? Stream.of(URI.create(m.group(1))) : Stream.empty())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("It did not say where it is: " + String.join("\n", lines)));
        }
    }
}
