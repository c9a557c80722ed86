package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planledger.ledger.proof.FileTiles;
import org.planledger.ledger.proof.LedgerTree;
import org.planledger.ledger.proof.TiledTree;

/** What it costs that anybody can check: appends with chain and tree, inclusion proofs, and verifying a bundle. */
final class ProofsBenchmark {
    private static final String COMPILED = "Verify.java, compiled before";
    private static final String SOURCE = "`java Verify.java`, which compiles it first";

    private final Setting setting;
    private final Path folder;

    ProofsBenchmark(Setting setting, Path folder) {
        this.setting = setting;
        this.folder = folder;
    }

    List<String> run() throws Exception {
        var report = new ArrayList<String>();
        report.addAll(appends());
        report.addAll(large());
        return report;
    }

    private List<String> appends() throws Exception {
        var rounds = new Rounds<ProvenAppend>();
        round(0, new Rounds<>());
        for (int round = 1; round <= setting.rounds(); round++) round(round, rounds);
        var report = new ArrayList<>(List.of(
                "### Appending with chain and tree",
                "",
                "Microseconds of processor time an event; each is the median of the rounds.",
                "",
                "| writers | append, chain and leaves included | chain | leaves | tree | tree after a start, reading the lines again | with chain and tree : without | with reading too |",
                "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"));
        for (int writers : setting.writers()) report.add(told(writers, rounds));
        report.add("");
        return report;
    }

    private void round(int round, Rounds<ProvenAppend> rounds) throws Exception {
        for (int writers : setting.writers()) {
            var measure = ProvenAppend.of(folder, writers, setting);
            rounds.add(PlanLedger.NAME, writers, measure);
            Benchmark.say("proven append, round %d, %d writers: %s".formatted(round, writers, measure));
        }
    }

    private static String told(int writers, Rounds<ProvenAppend> rounds) {
        return String.format(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %.1f | %.1f | %.1f | **%.3f** | %.3f |",
                writers,
                rounds.median(PlanLedger.NAME, writers, ProvenAppend::append),
                rounds.median(PlanLedger.NAME, writers, ProvenAppend::chain),
                rounds.median(PlanLedger.NAME, writers, ProvenAppend::leaves),
                rounds.median(PlanLedger.NAME, writers, ProvenAppend::tree),
                rounds.median(PlanLedger.NAME, writers, ProvenAppend::treeRead),
                rounds.median(PlanLedger.NAME, writers, ProvenAppend::timesAsMuch),
                rounds.median(PlanLedger.NAME, writers, ProvenAppend::timesAsMuchWithReading));
    }

    private List<String> large() throws Exception {
        try (var store = PlanLedger.asInUse().open(Disk.fresh(folder))) {
            store.load(setting.lines());
            Benchmark.say("filled with %d lines".formatted(setting.lines()));
            var tree = new LedgerTree(store.ledger(), new FileTiles(Disk.fresh(folder))).caughtUp();
            var report = new ArrayList<String>();
            report.addAll(inclusion(store, tree));
            report.addAll(bundle(store, tree));
            return report;
        }
    }

    private static List<String> inclusion(PlanLedger.Store store, TiledTree tree) throws Exception {
        var told = "An inclusion proof with its line, checked, from a ledger of %d lines whose tiles lie in files: %s."
                .formatted(tree.size(), InclusionProofs.measure(store.ledger(), tree));
        Benchmark.say(told);
        return List.of("### Inclusion proofs", "", told, "");
    }

    private List<String> bundle(PlanLedger.Store store, TiledTree tree) throws Exception {
        var bundle = LargeBundle.write(store.ledger(), tree, Disk.fresh(folder));
        var rounds = new Rounds<LargeBundle.Run>();
        for (int round = 1; round <= setting.rounds(); round++) {
            rounds.add(COMPILED, 1, bundle.runCompiled());
            rounds.add(SOURCE, 1, bundle.runFromSource());
        }
        var report = new ArrayList<>(List.of(
                "### Verifying a bundle, on one processor with a heap of 256 MB",
                "",
                "%d lines, %.1f MB, written in %.1f s. Whole processes from start to end; each is the median of %d."
                        .formatted(tree.size(), bundle.megabytes(), bundle.secondsToWrite(), setting.rounds()),
                "",
                "| | seconds | of processor time | lines a second of processor time |",
                "| --- | ---: | ---: | ---: |"));
        for (var how : List.of(COMPILED, SOURCE)) report.add(told(how, rounds, tree.size()));
        report.forEach(Benchmark::say);
        return report;
    }

    private static String told(String how, Rounds<LargeBundle.Run> rounds, long lines) {
        double used = rounds.median(how, 1, LargeBundle.Run::processorSeconds);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | **%.0f** |",
                how,
                rounds.median(how, 1, LargeBundle.Run::seconds),
                used,
                lines / used);
    }
}
