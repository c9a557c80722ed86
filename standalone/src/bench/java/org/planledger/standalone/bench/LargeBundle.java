package org.planledger.standalone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.tools.ToolProvider;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.proof.TiledTree;
import org.planledger.ledger.proof.checkpoint.CheckpointOffice;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.SigningKey;
import org.planledger.ledger.proof.evidence.EvidenceBundle;
import org.planledger.ledger.proof.evidence.Selection;

/** A bundle of a whole ledger, verified as a reader does it, by another process. */
record LargeBundle(Path folder, Path file, double secondsToWrite) {
    /** How long a process took, and what it used of a processor. */
    record Run(double seconds, double processorSeconds) {}

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    static LargeBundle write(Ledger ledger, TiledTree tree, Path folder) throws IOException {
        var key = SigningKey.generate("example.org/ledger", KeyUse.LEDGER);
        var signed = new CheckpointOffice(List.of(key), new CheckpointShelf(folder.resolve("kept"))).sign(tree);
        var file = folder.resolve("bundle.zip");
        long start = System.nanoTime();
        new EvidenceBundle(signed, List.of(), List.of(key.verifier()), Selection.everything())
                .write(ledger, file, position -> {});
        var bundle = new LargeBundle(folder, file, seconds(start));
        bundle.compileVerifier();
        return bundle;
    }

    double megabytes() throws IOException {
        return Files.size(file) / 1e6;
    }

    Run runCompiled() throws Exception {
        return verified("-cp", folder.toString(), "Verify");
    }

    /** Java compiles the file each time. */
    Run runFromSource() throws Exception {
        return verified(source().toString());
    }

    private Path source() {
        return folder.resolve("Verify.java");
    }

    private void compileVerifier() throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var text = zip.getInputStream(zip.getEntry("Verify.java"))) {
            Files.copy(text, source());
        }
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), source().toString());
        if (failed != 0) throw new IllegalStateException("Verify.java does not compile.");
    }

    private Run verified(String... program) throws Exception {
        var command = new ArrayList<String>();
        if (Files.isExecutable(TASKSET)) command.addAll(List.of(TASKSET.toString(), "-c", "0"));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.add("-XX:ActiveProcessorCount=1");
        command.addAll(List.of(program));
        command.add(file.toString());
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("verdict.txt").toFile())
                .start();
        double used = Processor.usedBy(process).toMillis() / 1e3;
        var run = new Run(seconds(start), used);
        if (process.waitFor() != 0) throw new IllegalStateException("It was not verified: see " + folder);
        Benchmark.say("%s: %s".formatted(String.join(" ", program), run));
        return run;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
