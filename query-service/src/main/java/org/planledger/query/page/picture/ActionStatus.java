package org.planledger.query.page.picture;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How the statuses of actions look in a picture, from the foot of a column up: in the order of lists. */
public enum ActionStatus {
    NOT_STARTED(""),
    STARTED("dotted"),
    ON_TRACK("rising"),
    AT_RISK("falling"),
    OFF_TRACK("cross"),
    PAUSED("upright"),
    COMPLETE(""),
    REJECTED("level");

    private final String pattern;

    ActionStatus(String pattern) {
        this.pattern = pattern;
    }

    /** @param words what a status is called */
    public static List<Stacks.Part> parts(Function<String, String> words) {
        return Arrays.stream(values())
                .map(status -> new Stacks.Part(words.apply(status.name()), status.look(), status.pattern))
                .toList();
    }

    private String look() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
