package org.planledger.command.attempt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How many attempts of one person are recorded in a day. It forgets when the service restarts. */
final class Quota {

    static final int A_DAY = 50;

    private static final int PEOPLE = 10_000;

    private final Map<String, Integer> counts = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    /** Counts one more; beyond so many people in a day nobody new is counted, and nothing of theirs recorded. */
    synchronized boolean allows(String person, LocalDate today) {
        if (!today.equals(day)) {
            counts.clear();
            day = today;
        }
        if (counts.size() >= PEOPLE && !counts.containsKey(person)) return false;
        return counts.merge(person, 1, Integer::sum) <= A_DAY;
    }
}
