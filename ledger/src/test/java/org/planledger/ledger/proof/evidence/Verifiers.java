package org.planledger.ledger.proof.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/** The verifier in Java, compiled from its one file with nothing beside it, and the one in Python. */
final class Verifiers {
    record Verdict(int code, String text) {}

    private static final Method RUN = compile();

    private Verifiers() {}

    static Verdict java(Path bundle, String... options) {
        var args = new ArrayList<>(List.of(bundle.toString()));
        args.addAll(List.of(options));
        return javaWith(args.toArray(String[]::new));
    }

    static Verdict javaWith(String... args) {
        var text = new ByteArrayOutputStream();
        try (var out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            int code = (int) RUN.invoke(null, args, out);
            return new Verdict(code, text.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The verifier crashed.", e);
        }
    }

    static Optional<Path> python() throws IOException, InterruptedException {
        try {
            var version = new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .start();
            version.getInputStream().readAllBytes();
            if (version.waitFor() != 0) return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(Files.write(Files.createTempFile("verify", ".py"), resource("verify.py")));
    }

    static List<String> runPython(Path verifier, String input, String... args)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", verifier.toString()));
        command.addAll(List.of(args));
        var stdin = Files.writeString(Files.createTempFile("cases", ".txt"), input);
        var process = new ProcessBuilder(command)
                .redirectInput(stdin.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) throw new AssertionError("Python does not end.");
        return output.lines().toList();
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Verifiers.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static Method compile() {
        try {
            var folder = Files.createTempDirectory("verifier");
            var source = Files.write(folder.resolve("Verify.java"), resource("Verify.java"));
            var compiler = ToolProvider.getSystemJavaCompiler();
            int failed = compiler.run(
                    null,
                    null,
                    null,
                    "-Xlint:all",
                    "-Werror",
                    "--release",
                    "17",
                    "-cp",
                    folder.toString(),
                    "-d",
                    folder.toString(),
                    source.toString());
            if (failed != 0) throw new AssertionError("Verify.java does not compile alone.");
            var alone = new URLClassLoader(
                    new java.net.URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            var run = alone.loadClass("Verify").getMethod("run", String[].class, PrintStream.class);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return run;
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
