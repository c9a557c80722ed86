package org.planledger.standalone.example;

import java.time.LocalDate;

/** What comes back with every reporting period and every year. */
final class Rhythm {

    private final Town town;

    private Rhythm(Town town) {
        this.town = town;
    }

    static void begin(Town town) {
        var rhythm = new Rhythm(town);
        var year = town.particulars().year();
        var day = town.today();
        for (var period = year.periodOf(day);
                period.from().firstDay().isBefore(town.particulars().until());
                period = year.periodOf(period.last().lastDay().plusDays(1))) rhythm.period(Period.of(period));
        for (var first = year.yearOf(day).from().firstDay();
                first.isBefore(town.particulars().until());
                first = first.plusYears(1)) rhythm.year(first);
    }

    /** Reports in the last days, then the theme reports, then the Executive, then the books are closed. */
    private void period(Period period) {
        var end = period.last();
        town.diary().on(end.minusDays(13), () -> town.plans().forEach(plan -> plan.reportOnActions(period)));
        town.diary().on(end.minusDays(20), () -> town.meetings().callExecutive(end.plusDays(25), period));
        town.diary().on(end.plusDays(36), () -> town.plans().forEach(plan -> plan.close(period)));
        town.diary().on(end.minusDays(town.between(20, 60)), () -> Risks.look(town));
        town.diary().on(end.minusDays(town.between(10, 80)), () -> Issues.arise(town));
    }

    private void year(LocalDate first) {
        town.diary().on(first.plusMonths(5), () -> Scrutiny.begin(town));
        town.diary().on(first.plusMonths(10), () -> town.meetings().callPanel(first.plusMonths(11)));
        town.diary().on(first.plusMonths(8), () -> Prioritisation.begin(town));
        town.diary().on(first.plusMonths(3), () -> Consultations.plan(town));
    }
}
