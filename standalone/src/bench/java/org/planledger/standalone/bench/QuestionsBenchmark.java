package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planledger.standalone.CommandStand;

/** What the read side costs on histories of several sizes. */
final class QuestionsBenchmark {
    /** At least five hundred changes come of so many events. */
    private static final int LEFT = 500;

    private final Setting setting;
    private final Path folder;
    private final List<String> questions = new ArrayList<>();
    private final List<String> projections = new ArrayList<>();

    QuestionsBenchmark(Setting setting, Path folder) {
        this.setting = setting;
        this.folder = folder;
    }

    List<String> run() throws Exception {
        var example = CopiedExample.record(Disk.fresh(folder));
        for (int events : setting.histories()) measure(example, events);
        var report = new ArrayList<String>();
        report.addAll(List.of(
                "### The two questions",
                "",
                "Milliseconds, median and 99th percentile.",
                "",
                "| events | changes in an answer | what changed since | plan as at | folding Axon's own stream, either | visible after |",
                "| ---: | ---: | ---: | ---: | ---: | ---: |"));
        report.addAll(questions);
        report.addAll(List.of(
                "",
                "### From the ledger to a whole register",
                "",
                "| events | events a second | documents | events a second if they were only written | ratio |",
                "| ---: | ---: | ---: | ---: | ---: |"));
        report.addAll(projections);
        return report;
    }

    private void measure(CopiedExample example, int events) throws Exception {
        try (var stand = new CommandStand(Disk.fresh(folder))) {
            long began = System.nanoTime();
            var points = example.fill(stand.ledger(), events, LEFT);
            Benchmark.say("filled with %d events in %.1f s".formatted(events, (System.nanoTime() - began) / 1e9));
            var projection = ProjectionMeasure.of(stand, Disk.fresh(folder));
            Benchmark.say("register: " + projection);
            var measure = QuestionMeasure.of(stand, points, example.plan(), setting.questions());
            Benchmark.say("questions: " + told(events, measure, "-"));
            var folded = FoldedStream.measure(Disk.fresh(folder), example, events, setting.foldings());
            questions.add(told(events, measure, told(folded)));
            projections.add(told(projection));
        }
    }

    private static String told(int events, QuestionMeasure m, String folded) {
        return String.format(
                Locale.ROOT,
                "| %d | %d | %s | %s | %s | %.0f |",
                events,
                m.changes(),
                told(m.changed()),
                told(m.planAsAt()),
                folded,
                m.visibleMillis());
    }

    private static String told(Waits waits) {
        return String.format(Locale.ROOT, "%.1f, %.1f", waits.percentile(50) / 1e6, waits.percentile(99) / 1e6);
    }

    private static String told(ProjectionMeasure p) {
        return String.format(
                Locale.ROOT,
                "| %d | %.0f | %d | %.0f | **%.2f** |",
                p.events(),
                p.perSecond(),
                p.documents(),
                p.rawPerSecond(),
                p.perSecond() / p.rawPerSecond());
    }
}
