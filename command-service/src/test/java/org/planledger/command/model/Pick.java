package org.planledger.command.model;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;

/** What random steps choose from: few dates and few names, so that they meet. */
final class Pick {

    private static final List<String> DAYS =
            List.of("2020-06-01", "2021-01-15", "2021-03", "2021-06-30", "2022", "2022-07-01", "2023-02-10");

    private Pick() {}

    /** On one of few days, mostly with a reason. */
    static Asked asked(Random random, Function<Story, Command> command) {
        return new Asked(command, any(random, DAYS), random.nextInt(5) == 0 ? null : "A reason");
    }

    static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    static <T> T oneOf(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }

    static <T> @Nullable T maybe(Random random, T thing) {
        return random.nextInt(3) == 0 ? null : thing;
    }

    /** The word for a plan of the partnership, or seldom for one that is not. */
    static String plan(Random random) {
        return seldom(random, "other-plan", oneOf(random, "plan", "plan", "plan1"));
    }

    static String theme(Random random) {
        return oneOf(random, "t1", "t2", "t3");
    }

    /** The word for a meeting of the partnership, or seldom for one that is not. */
    static String meeting(Random random) {
        return seldom(random, "other-meeting", oneOf(random, "meeting0", "meeting1", "meeting2"));
    }

    static String member(Random random) {
        return oneOf(random, "council", "police", "fire", "traders", "stranger");
    }

    private static String seldom(Random random, String exception, String usual) {
        return random.nextInt(15) == 0 ? exception : usual;
    }
}
