package org.planledger.standalone.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Appends, as Markdown. */
final class AppendTable {
    private static final List<String> ALL = List.of(PlanLedger.NAME, "axon-mongo", "axon-jdbc", "raw driver", PlanLedger.RANDOM_IDS);

    private AppendTable() {}

    static List<String> of(Setting setting, Rounds<AppendMeasure> rounds) {
        var table = new ArrayList<String>();
        table.add("### Append");
        table.add("");
        table.add("Events a second that were acknowledged, with the median and the 99th percentile of the wait; each is the"
                + " median of " + setting.rounds() + " rounds.");
        table.add("");
        table.add("| writers | " + String.join(" | ", ALL) + " |");
        table.add("| ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int writers : setting.writers()) table.add(rates(rounds, writers));
        table.add("");
        table.add("Ratios of the rates, each the median of the ratios within the rounds (in brackets: round by round).");
        table.add("");
        table.add("| writers | ledger : axon-mongo | ledger : axon-jdbc | ledger : raw driver | ledger : ledger with random ids |");
        table.add("| ---: | ---: | ---: | ---: | ---: |");
        for (int writers : setting.writers()) table.add(ratios(rounds, writers));
        table.add("");
        return table;
    }

    private static String rates(Rounds<AppendMeasure> rounds, int writers) {
        return "| " + writers + " | "
                + ALL.stream()
                        .map(name -> String.format(
                                Locale.ROOT,
                                "%.0f/s (%.2f, %.1f ms)",
                                rounds.median(name, writers, AppendMeasure::perSecond),
                                rounds.median(name, writers, AppendMeasure::medianMillis),
                                rounds.median(name, writers, AppendMeasure::p99Millis)))
                        .collect(joining(" | "))
                + " |";
    }

    private static String ratios(Rounds<AppendMeasure> rounds, int writers) {
        return "| " + writers + " | "
                + ALL.stream()
                        .skip(1)
                        .map(rival -> Ratios.told(rounds, ALL.get(0), rival, writers, AppendMeasure::perSecond))
                        .collect(joining(" | "))
                + " |";
    }
}
