package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.planledger.command.partnership.BringPlanIntoEffect;
import org.planledger.command.partnership.SupersedePlan;
import org.planledger.command.plan.AddPriority;
import org.planledger.command.plan.CiteAssessment;
import org.planledger.command.plan.DraftPlan;
import org.planledger.command.plan.RecordPlanApproval;
import org.planledger.command.plan.SharePlan;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** One plan: drafted, approved, in effect, superseded. */
final class PlanLife {

    private static final int PRIORITIES = 3;
    private static final List<List<Integer>> SUBJECTS =
            List.of(List.of(0, 1, 2, 3, 4, 6), List.of(0, 1, 2, 3, 4, 5, 6), List.of(1, 2, 0, 3, 5, 4, 7, 8));

    private final Town town;
    private final Terms terms;
    private final @Nullable PlanLife earlier;
    private final List<ThemeLife> themes = new ArrayList<>();
    private final List<YearLife> years = new ArrayList<>();
    private boolean inEffect;

    /**
     * @param number 0, 1, 2
     * @param to the day after the last of its period
     * @param superseded when the next plan takes its place, or null where none does
     */
    record Terms(
            int number,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate superseded) {}

    PlanLife(Town town, Terms terms, @Nullable PlanLife earlier) {
        this.town = town;
        this.terms = terms;
        this.earlier = earlier;
    }

    String id() {
        return town.slug() + "-" + terms.from().getYear() + "-" + last().getYear();
    }

    private LocalDate last() {
        return terms.to().minusDays(1);
    }

    boolean inEffect() {
        return inEffect;
    }

    LocalDate from() {
        return terms.from();
    }

    /** The themes that something new can attach to. */
    List<ThemeLife> openThemes() {
        return themes.stream().filter(ThemeLife::isOpen).toList();
    }

    /** Some of the work that is under way. */
    List<ActionLife> openActions() {
        return years.stream().flatMap(year -> year.open(20).stream()).toList();
    }

    Optional<YearLife> yearAfter(YearLife year) {
        int next = years.indexOf(year) + 1;
        return next < years.size() ? Optional.of(years.get(next)).filter(YearLife::isOpen) : Optional.empty();
    }

    void draft() {
        town.byExecutive(new DraftPlan(
                id(),
                town.id(),
                "Community Safety Plan " + terms.from().getYear() + " to " + last().getYear(),
                new Span(month(terms.from()), month(last()))));
        cite();
        for (int subject : SUBJECTS.get(terms.number()))
            themes.add(new ThemeLife(town, this, themes.size() + 1, subject));
        themes.forEach(theme -> theme.add(earlier));
        for (int number = 1; number <= PRIORITIES; number++) prioritise(number);
        var aims = new Aims(town, this);
        town.diary().on(terms.from().minusDays(90), aims::set);
        town.diary().on(terms.from().minusDays(60), () -> themes.forEach(ThemeLife::appoint));
        town.diary().on(terms.from().minusDays(41), () -> approve(town.name() + " Council"));
        town.diary().on(terms.from().minusDays(17), () -> approve(Partnerships.MAYOR));
        town.diary().on(terms.from(), this::takeEffect);
        for (var first :
                Plans.years(terms.from(), terms.superseded(), town.particulars().until())) {
            var year = new YearLife(town, this, first);
            years.add(year);
            year.begin();
            aims.follow(first);
            Achievements.follow(town, this, first);
        }
    }

    private void cite() {
        var drafted = town.today();
        town.byDelegation(
                new CiteAssessment(
                        id(),
                        id() + "-assessment",
                        "Strategic assessment " + drafted.getYear(),
                        month(drafted.minusMonths(2)),
                        town.name() + " Council, library of papers"),
                "head of community safety");
    }

    private void prioritise(int number) {
        var texts = Phrases.of("priorities");
        boolean carried = earlier != null && number < PRIORITIES;
        int which = carried ? number - 1 : (terms.number() + number - 1) % texts.size();
        var from = carried && earlier != null ? priority(earlier, number) : null;
        town.byExecutive(new AddPriority(id(), priority(this, number), number, texts.get(which), from));
    }

    private static String priority(PlanLife plan, int number) {
        return plan.id() + "-p" + number;
    }

    private void approve(String body) {
        town.byDelegation(new RecordPlanApproval(id(), body), "clerk of the approving body");
    }

    private void takeEffect() {
        if (earlier != null) {
            town.byExecutive(new SupersedePlan(town.id(), earlier.id(), id()));
            earlier.inEffect = false;
        }
        town.byExecutive(new BringPlanIntoEffect(town.id(), id()));
        inEffect = true;
        town.follow(this);
        town.diary()
                .in(
                        14,
                        () -> town.byDelegation(
                                new SharePlan(id(), Phrases.of("shared").subList(0, 3 + terms.number()), null),
                                "head of community safety"));
    }

    /** An agency leaves: what it led goes to another. */
    void handOver(Predicate<Lead> gone, Lead to) {
        themes.forEach(theme -> theme.handOver(gone, to));
    }

    void reportOnActions(Period period) {
        yearOf(period).ifPresent(YearLife::report);
    }

    void close(Period period) {
        yearOf(period).ifPresent(year -> year.close(period));
    }

    private Optional<YearLife> yearOf(Period period) {
        return years.stream().filter(year -> year.holds(period)).findFirst();
    }

    static PartialDate month(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), null);
    }
}
