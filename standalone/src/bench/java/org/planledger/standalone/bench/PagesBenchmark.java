package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.planledger.standalone.CommandStand;

/** How long the pages take that anybody may see, and how soon a browser shows something of them. */
final class PagesBenchmark {
    /** Of so many partnerships pages are asked for. */
    private static final int PARTNERSHIPS = 3;

    private static final int WARM_UP = 20;
    private static final int COUNTED = 40;
    private static final int SLOWEST = 8;

    private final Setting setting;
    private final Path folder;

    PagesBenchmark(Setting setting, Path folder) {
        this.setting = setting;
        this.folder = folder;
    }

    List<String> run() throws Exception {
        var example = CopiedExample.record(Disk.fresh(folder));
        try (var stand = new CommandStand(Disk.fresh(folder))) {
            example.fill(stand.ledger(), setting.example(), 0);
            ProjectionMeasure.of(stand, Disk.fresh(folder));
            var pages = stand.views();
            var crawl = Crawl.of(pages, homes(example));
            Benchmark.say("crawled: %d kinds of page".formatted(crawl.kinds().size()));
            var report = new ArrayList<String>();
            report.addAll(served(crawl, stand.ledger().head().position()));
            report.addAll(FirstSight.of(pages, example));
            return report;
        }
    }

    private List<String> homes(CopiedExample example) {
        return IntStream.range(0, Math.min(PARTNERSHIPS, example.copies(setting.example())))
                .mapToObj(copy -> "/partnership/" + CopiedExample.partnership(copy))
                .toList();
    }

    private static List<String> served(Crawl crawl, long events) {
        var all = new Waits();
        var byKind = new TreeMap<String, Waits>();
        for (int i = -WARM_UP; i < COUNTED; i++)
            for (var kind : crawl.kinds().entrySet()) {
                var addresses = kind.getValue();
                long wait = crawl.asked(addresses.get(Math.floorMod(i, addresses.size())));
                if (i < 0) continue;
                all.add(wait);
                byKind.computeIfAbsent(kind.getKey(), k -> new Waits()).add(wait);
            }
        var report = new ArrayList<>(List.of(
                "### Pages",
                "",
                "%d events, %d kinds of page, each asked for %d times; milliseconds from the request to the last byte: %s."
                        .formatted(events, byKind.size(), COUNTED, told(all)),
                "",
                "The slowest kinds:",
                "",
                "| page | median, 95th and 99th percentile |",
                "| --- | --- |"));
        byKind.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Waits> k) -> -k.getValue().percentile(95)))
                .limit(SLOWEST)
                .forEach(kind -> report.add("| %s | %s |".formatted(kind.getKey(), told(kind.getValue()))));
        report.add("");
        report.forEach(Benchmark::say);
        return report;
    }

    static String told(Waits waits) {
        return String.format(
                Locale.ROOT,
                "%.0f, %.0f, %.0f",
                waits.percentile(50) / 1e6,
                waits.percentile(95) / 1e6,
                waits.percentile(99) / 1e6);
    }
}
