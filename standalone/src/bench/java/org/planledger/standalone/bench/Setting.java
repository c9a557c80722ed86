package org.planledger.standalone.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param example about how many events the example has that is loaded
 * @param single how many of its commands are sent one by one
 * @param histories how many events the histories have of which questions are asked
 * @param questions how often each is asked
 * @param foldings how often it is answered by reading everything
 * @param proven how many events are appended to tell what chain and tree add
 * @param lines how many lines the bundle has that is verified
 * @param visits how often each page is asked for
 */
record Setting(
        int rounds,
        List<Integer> writers,
        Duration warmUp,
        Duration measured,
        List<Integer> events,
        Duration replayLimit,
        int example,
        int single,
        List<Integer> histories,
        int questions,
        int foldings,
        int proven,
        int lines,
        int visits) {

    static Setting of(String[] arguments) {
        return List.of(arguments).contains("quick") ? quick() : whole();
    }

    private static Setting whole() {
        return new Setting(
                3,
                List.of(1, 16, 64),
                Duration.ofSeconds(2),
                Duration.ofSeconds(4),
                List.of(10_000, 100_000, 200_000),
                Duration.ofSeconds(20),
                100_000,
                5_000,
                List.of(10_000, 100_000, 1_000_000),
                500,
                3,
                20_000,
                1_000_000,
                10);
    }

    /** To see that it runs. */
    private static Setting quick() {
        return new Setting(
                2,
                List.of(1, 16, 64),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                List.of(1_000, 5_000, 10_000),
                Duration.ofSeconds(10),
                10_000,
                1_000,
                List.of(4_000, 20_000),
                50,
                2,
                2_000,
                50_000,
                3);
    }
}
