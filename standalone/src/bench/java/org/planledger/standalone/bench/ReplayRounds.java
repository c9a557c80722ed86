package org.planledger.standalone.bench;

import static org.planledger.standalone.bench.Benchmark.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Replays of one store each that grows from size to size, contender after contender within a round. */
final class ReplayRounds {
    static final String BULK = "ledger, bulk reader";
    private static final int WARM_UPS = 20;

    private final Setting setting;
    private final Map<String, Contender.Opened> stores = new LinkedHashMap<>();
    private final Set<String> tooSlow = new TreeSet<>();
    private final Rounds<ReplayMeasure> rounds = new Rounds<>();

    private ReplayRounds(Setting setting) {
        this.setting = setting;
    }

    static Rounds<ReplayMeasure> run(Setting setting, Path folder, List<Contender> contenders) throws Exception {
        var replays = new ReplayRounds(setting);
        try {
            for (var contender : contenders) replays.stores.put(contender.name(), contender.open(Disk.fresh(folder)));
            replays.run();
        } finally {
            for (var store : replays.stores.values()) store.close();
        }
        return replays.rounds;
    }

    private void run() throws Exception {
        int present = 0;
        for (int events : setting.events()) {
            fill(present, events);
            if (present == 0) warmUp(events);
            for (int round = 1; round <= setting.rounds(); round++) round(events, round, rounds);
            present = events;
        }
    }

    private void fill(int present, int events) throws Exception {
        for (var store : stores.entrySet()) {
            if (tooSlow.contains(store.getKey())) continue;
            long start = System.nanoTime();
            store.getValue().fill(present, events);
            say("%s filled to %d events in %.1f s"
                    .formatted(store.getKey(), events, (System.nanoTime() - start) / 1e9));
        }
    }

    /** Reads often enough for the compiler to have ended before anything counts. */
    private void warmUp(int events) {
        for (int i = 0; i < WARM_UPS; i++) round(events, 0, new Rounds<>());
    }

    private void round(int events, int round, Rounds<ReplayMeasure> rounds) {
        for (var name : new ArrayList<>(stores.keySet())) {
            if (tooSlow.contains(name)) continue;
            measure(name, stores.get(name), events, round, rounds);
            if (stores.get(name) instanceof PlanLedger.Store ours) measure(BULK, new InBulk(ours), events, round, rounds);
        }
    }

    /** What did not finish once is not tried again, nor with more. */
    private void measure(
            String name, Contender.Opened store, int events, int round, Rounds<ReplayMeasure> rounds) {
        var measure = ReplayMeasure.of(store, events, setting.replayLimit());
        (measure.finished() ? rounds : this.rounds).add(name, events, measure);
        say("replay, round %d, %s, %d events: %s".formatted(round, name, events, measure));
        if (!measure.finished()) tooSlow.add(name);
    }

    /** The ledger's other way to read everything. */
    private record InBulk(PlanLedger.Store ours) implements Contender.Opened {
        @Override
        public void append(Sample event) {
            ours.append(event);
        }

        @Override
        public void fill(int present, int wanted) throws Exception {
            ours.fill(present, wanted);
        }

        @Override
        public void replay(Contender.Receiver receiver) {
            ours.replayInBulk(receiver);
        }

        @Override
        public void close() {
            ours.close();
        }
    }
}
