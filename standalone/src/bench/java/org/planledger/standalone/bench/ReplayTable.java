package org.planledger.standalone.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Replays, as Markdown. */
final class ReplayTable {
    private static final List<String> ALL =
            List.of("ledger", ReplayRounds.BULK, "axon-mongo", "axon-jdbc", "raw driver");
    private static final List<String> RIVALS = List.of("axon-mongo", "axon-jdbc", "raw driver");

    private final Setting setting;
    private final Rounds<ReplayMeasure> rounds;

    private ReplayTable(Setting setting, Rounds<ReplayMeasure> rounds) {
        this.setting = setting;
        this.rounds = rounds;
    }

    static List<String> of(Setting setting, Rounds<ReplayMeasure> rounds) {
        return new ReplayTable(setting, rounds).lines();
    }

    private List<String> lines() {
        var table = new ArrayList<String>();
        table.add("### Replay");
        table.add("");
        table.add("Seconds to read every event; each the median of the rounds.");
        table.add("");
        table.add("| events | " + String.join(" | ", ALL) + " |");
        table.add("| ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int events : setting.events()) table.add(row(events, ALL.stream().map(name -> seconds(name, events))));
        table.add("");
        table.add("How many times as fast the ledger's engine is, the median of the ratios within the rounds (in brackets:"
                + " round by round).");
        table.add("");
        table.add("| events | than " + String.join(" | than ", RIVALS) + " |");
        table.add("| ---: | ---: | ---: | ---: |");
        for (int events : setting.events()) table.add(row(events, RIVALS.stream().map(rival -> faster(rival, events))));
        table.add("");
        table.add(growth());
        table.add("");
        return table;
    }

    private static String row(int events, Stream<String> cells) {
        return "| " + events + " | " + cells.collect(joining(" | ")) + " |";
    }

    private String seconds(String name, int events) {
        var measures = rounds.of(name, events);
        if (measures.isEmpty()) return "not tried";
        var last = measures.get(measures.size() - 1);
        if (last.finished())
            return String.format(Locale.ROOT, "%.2f", rounds.median(name, events, ReplayMeasure::seconds));
        return "not finished in " + setting.replayLimit().toSeconds() + " s (" + last.events() + " events came)";
    }

    private String faster(String rival, int events) {
        var measures = rounds.of(rival, events);
        if (measures.isEmpty() || !measures.get(measures.size() - 1).finished()) return "-";
        return Ratios.told(rounds, rival, "ledger", events, ReplayMeasure::seconds);
    }

    private String growth() {
        int last = setting.events().get(setting.events().size() - 1);
        int before = setting.events().get(setting.events().size() - 2);
        return "The ledger's engine takes "
                + Ratios.two(rounds.median("ledger", last, ReplayMeasure::seconds)
                        / rounds.median("ledger", before, ReplayMeasure::seconds))
                + " times as long for " + last + " events as for " + before + ".";
    }
}
