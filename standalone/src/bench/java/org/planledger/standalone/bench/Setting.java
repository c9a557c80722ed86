package org.planledger.standalone.bench;

import java.time.Duration;
import java.util.List;

/** How much is measured. */
record Setting(
        int rounds,
        List<Integer> writers,
        Duration warmUp,
        Duration measured,
        List<Integer> events,
        Duration replayLimit) {

    static Setting of(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("quick") ? quick() : whole();
    }

    private static Setting whole() {
        return new Setting(
                3,
                List.of(1, 16, 64),
                Duration.ofSeconds(2),
                Duration.ofSeconds(4),
                List.of(10_000, 100_000, 200_000),
                Duration.ofSeconds(20));
    }

    /** To see that it runs. */
    private static Setting quick() {
        return new Setting(
                2,
                List.of(1, 16, 64),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                List.of(1_000, 5_000, 10_000),
                Duration.ofSeconds(10));
    }
}
