package org.planledger.standalone.example;

import java.time.LocalDate;

/** What was achieved in a year of a plan. */
final class Achievements {

    private static final int A_YEAR = 24;

    private Achievements() {}

    static void follow(Town town, PlanLife plan, LocalDate first) {
        for (int i = 0; i < A_YEAR; i++)
            town.diary().on(first.plusDays(town.between(15, 360)), () -> happen(town, plan));
    }

    /** A few are found in the papers only months later. */
    private static void happen(Town town, PlanLife plan) {
        var achievement = new AchievementLife(town, town.oneOf(plan.openThemes()), town.today());
        boolean late = town.chance(0.12);
        int days = late ? town.between(90, 420) : town.between(0, 20);
        town.diary().in(days, () -> achievement.record(late));
    }
}
