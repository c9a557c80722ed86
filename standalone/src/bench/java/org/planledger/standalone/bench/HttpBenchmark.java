package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the way through HTTP costs beside the ledger alone, and what batches save. */
final class HttpBenchmark {
    private static final int CLIENTS = 16;

    /** A request runs through so much more code that the compiler needs so many times as long. */
    private static final int WARMER = 15;

    private final Setting setting;
    private final Path folder;

    HttpBenchmark(Setting setting, Path folder) {
        this.setting = setting;
        this.folder = folder;
    }

    List<String> run() throws Exception {
        var report = new ArrayList<String>();
        report.addAll(path());
        report.addAll(loading());
        return report;
    }

    private List<String> path() throws Exception {
        var rounds = new Rounds<AppendMeasure>();
        round(0, new Rounds<>());
        for (int round = 1; round <= setting.rounds(); round++) round(round, rounds);
        return List.of(
                "### A command through HTTP, " + CLIENTS + " clients",
                "",
                "| | commands a second (median, 99th percentile of the wait) |",
                "| --- | ---: |",
                told(rounds, PlanLedger.NAME),
                told(rounds, HttpPath.NAME),
                "",
                "Ratio of the rates, the median of the ratios within the rounds (in brackets: round by round): "
                        + Ratios.told(rounds, HttpPath.NAME, PlanLedger.NAME, CLIENTS, AppendMeasure::perSecond),
                "");
    }

    private void round(int round, Rounds<AppendMeasure> rounds) throws Exception {
        try (var store = PlanLedger.asInUse().open(Disk.fresh(folder))) {
            measured(round, PlanLedger.NAME, AppendMeasure.of(store::append, CLIENTS, setting.warmUp(), setting.measured()), rounds);
        }
        try (var path = new HttpPath(Disk.fresh(folder))) {
            measured(round, HttpPath.NAME, AppendMeasure.of(path::append, CLIENTS, setting.warmUp().multipliedBy(WARMER), setting.measured()), rounds);
        }
    }

    private static void measured(int round, String name, AppendMeasure measure, Rounds<AppendMeasure> rounds) {
        rounds.add(name, CLIENTS, measure);
        Benchmark.say("http, round %d, %s: %s".formatted(round, name, measure));
    }

    private static String told(Rounds<AppendMeasure> rounds, String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f/s (%.2f, %.1f ms) |",
                name,
                rounds.median(name, CLIENTS, AppendMeasure::perSecond),
                rounds.median(name, CLIENTS, AppendMeasure::medianMillis),
                rounds.median(name, CLIENTS, AppendMeasure::p99Millis));
    }

    private List<String> loading() throws Exception {
        var single = LoadMeasure.oneByOne(Disk.fresh(folder), setting.example(), setting.single());
        Benchmark.say("loading, one by one: " + single);
        var batches = LoadMeasure.byBatches(Disk.fresh(folder), setting.example());
        Benchmark.say("loading, by batches: " + batches);
        return List.of(
                "### Loading the example of about " + setting.example() + " events",
                "",
                "| | commands | events | seconds | commands a second |",
                "| --- | ---: | ---: | ---: | ---: |",
                told("by batches, all of it", batches),
                told("one command per request, one after the other, the first part", single),
                "",
                String.format(
                        Locale.ROOT,
                        "By batches a command takes %.2f ms, by itself %.2f ms: **%.1f** times as long. What comes later in the"
                                + " example reads longer streams, so the first part speaks for single requests.",
                        1000 / batches.perSecond(),
                        1000 / single.perSecond(),
                        batches.perSecond() / single.perSecond()),
                "");
    }

    private static String told(String name, LoadMeasure load) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.0f |",
                name,
                load.commands(),
                load.events(),
                load.seconds(),
                load.perSecond());
    }
}
