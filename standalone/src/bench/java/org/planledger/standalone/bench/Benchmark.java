package org.planledger.standalone.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the ledger beside its rivals, round by round, and writes the table; with the argument {@code http} instead what
 * the way through HTTP costs, with {@code questions} what reading does, with {@code proofs} what proving does, with
 * {@code pages} what pages do. See docs/benchmarks.md.
 */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        var setting = Setting.of(arguments);
        var folder = Files.createDirectories(Path.of("target", "benchmark"));
        var machine = Machine.before(folder);
        var line = sampleLine(folder);
        var kind = Stream.of("http", "questions", "proofs", "pages").filter(List.of(arguments)::contains).findFirst().orElse("");
        var tables = switch (kind) {
            case "http" -> new HttpBenchmark(setting, folder).run();
            case "questions" -> new QuestionsBenchmark(setting, folder).run();
            case "proofs" -> new ProofsBenchmark(setting, folder).run();
            case "pages" -> new PagesBenchmark(setting, folder).run();
            default -> beside(setting, folder, line);
        };
        var report = new ArrayList<String>();
        report.addAll(machine.after(folder, line.length()));
        report.addAll(tables);
        var file = Path.of("target", kind.isEmpty() ? "benchmarks.md" : "benchmarks-" + kind + ".md");
        Files.write(file, report);
        say("Written to " + file.toAbsolutePath());
        // Drivers and pools leave threads behind.
        System.exit(0);
    }

    private static List<String> beside(Setting setting, Path folder, String line) throws Exception {
        List<Contender> contenders =
                List.of(PlanLedger.asInUse(), new AxonMongo(), new AxonPostgres(), new RawDriver(line));
        var appends = appends(setting, folder, Stream.concat(contenders.stream(), Stream.of(PlanLedger.withRandomIds())).toList());
        var replays = ReplayRounds.run(setting, folder, contenders);
        var report = new ArrayList<String>();
        report.addAll(AppendTable.of(setting, appends));
        report.addAll(ReplayTable.of(setting, replays));
        return report;
    }

    static void say(String what) {
        System.out.println(what);
    }

    private static String sampleLine(Path folder) throws Exception {
        try (var store = PlanLedger.asInUse().open(Disk.fresh(folder))) {
            store.append(new Sample(0));
            return store.ledger().next(0, 1).get(0).line();
        }
    }

    private static Rounds<AppendMeasure> appends(Setting setting, Path folder, List<Contender> contenders)
            throws Exception {
        var rounds = new Rounds<AppendMeasure>();
        // The first round is for the compiler, which takes a processor for itself for long; it does not count.
        for (var contender : contenders) append(setting, folder, contender, 0, new Rounds<>());
        for (int round = 1; round <= setting.rounds(); round++) {
            for (var contender : contenders) append(setting, folder, contender, round, rounds);
        }
        return rounds;
    }

    private static void append(
            Setting setting, Path folder, Contender contender, int round, Rounds<AppendMeasure> rounds)
            throws Exception {
        try (var store = contender.open(Disk.fresh(folder))) {
            for (int writers : setting.writers()) {
                var measure = AppendMeasure.of(store::append, writers, setting.warmUp(), setting.measured());
                rounds.add(contender.name(), writers, measure);
                say("append, round %d, %s, %d writers: %s".formatted(round, contender.name(), writers, measure));
            }
        }
    }
}
