package org.planledger.query.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.page.word.Quoted;
import org.planledger.query.register.Item;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportingYear;
import org.planledger.values.RiskScale;
import org.planledger.values.Span;

/** What a partnership should not show. Nothing is asked of the time before its first plan came into effect. */
final class PartnershipWarnings {
    private static final int QUARTERS = 4;

    private PartnershipWarnings() {}

    static List<Warning> of(PartnershipFacts facts) {
        return Stream.of(
                        quarters(facts),
                        scrutiny(facts),
                        prioritisation(facts),
                        openAtOnce(facts),
                        cancelled(facts),
                        risks(facts),
                        OverdueWarnings.of(facts))
                .flatMap(warnings -> warnings)
                .toList();
    }

    /** The last four quarters that are over, the newest first. */
    private static Stream<Warning> quarters(PartnershipFacts facts) {
        var since = facts.since();
        if (since.isEmpty()) return Stream.of();
        var name = facts.partnership().text(Field.Partnership.EXECUTIVE_NAME);
        return over(facts).stream()
                .filter(quarter -> !quarter.from().firstDay().isBefore(since.get()))
                .filter(quarter -> facts.meetings().stream().noneMatch(m -> isHeld(m, facts, quarter)))
                .map(quarter -> warning(
                        facts,
                        "quarter-without-executive-meeting",
                        "No meeting of the body " + Quoted.of(name) + " is recorded " + words(quarter) + "."));
    }

    private static List<Span> over(PartnershipFacts facts) {
        var year = new ReportingYear(facts.rules().reportingYear().startMonth(), QUARTERS);
        var quarters = new ArrayList<Span>();
        var quarter = year.periodOf(facts.today());
        while (quarters.size() < QUARTERS) {
            quarter = year.periodOf(quarter.from().firstDay().minusDays(1));
            quarters.add(quarter);
        }
        return quarters;
    }

    private static boolean isHeld(Item meeting, PartnershipFacts facts, Span quarter) {
        return facts.isExecutive(meeting)
                && !meeting.text(Field.STATUS).equals("CANCELLED")
                && isIn(meeting, Field.Meeting.DATE, quarter);
    }

    private static Stream<Warning> scrutiny(PartnershipFacts facts) {
        return yearWithout(facts, facts.reviews(), "year-without-scrutiny-review", "scrutiny review");
    }

    private static Stream<Warning> prioritisation(PartnershipFacts facts) {
        return yearWithout(
                facts, facts.prioritisations(), "year-without-prioritisation-review", "prioritisation review");
    }

    /** Of two decisions about a theme the one that is recorded last counts. */
    private static Stream<Warning> openAtOnce(PartnershipFacts facts) {
        return facts.prioritisations().stream()
                .filter(review -> review.text(Field.STATUS).equals("OPEN"))
                .collect(Collectors.groupingBy(
                        review -> review.text(Field.PLAN_ID), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(reviews -> reviews.size() > 1)
                .map(reviews -> new Warning(
                        "prioritisations-open-at-once",
                        reviews.get(reviews.size() - 1).id(),
                        "Prioritisation reviews of one plan are open at once: " + titles(reviews)
                                + ". Where several decide on a theme, the decision that is recorded last counts."));
    }

    private static String titles(List<Item> items) {
        return items.stream().map(item -> item.text(Field.TITLE)).collect(Collectors.joining(", "));
    }

    private static Stream<Warning> cancelled(PartnershipFacts facts) {
        return facts.citedInVain().stream()
                .map(meeting -> new Warning(
                        "cancelled-meeting-cited",
                        meeting.id(),
                        "The meeting of the body " + Quoted.of(meeting.text(Field.Meeting.BODY)) + " "
                                + Days.words(meeting.text(Field.Meeting.DATE))
                                + " was cancelled, and something is recorded on its authority."));
    }

    /** The reporting year that is over, where the partnership worked to a plan through all of it. */
    private static Stream<Warning> yearWithout(PartnershipFacts facts, List<Item> reviews, String code, String what) {
        var year = facts.rules().reportingYear();
        var over = year.yearOf(year.yearOf(facts.today()).from().firstDay().minusDays(1));
        boolean asked = facts.since()
                .filter(since -> !since.isAfter(over.from().firstDay()))
                .isPresent();
        boolean had = reviews.stream()
                .anyMatch(r -> isIn(r, Field.Review.OPENED_ON, over) || isIn(r, Field.Review.CLOSED_ON, over));
        return asked && !had
                ? Stream.of(warning(facts, code, "No " + what + " is recorded " + words(over) + "."))
                : Stream.of();
    }

    /** A rating on a scale that has changed since says less than it seems to. */
    private static Stream<Warning> risks(PartnershipFacts facts) {
        var scale = facts.rules().scale();
        return facts.risks().stream()
                .filter(risk -> risk.text(Field.STATUS).equals("OPEN") && !isRatedOn(scale, risk))
                .map(risk -> new Warning(
                        "risk-on-an-earlier-scale",
                        risk.id(),
                        "The risk " + risk.text(Field.TITLE) + " is rated on an earlier scale."));
    }

    private static boolean isRatedOn(RiskScale scale, Item risk) {
        var likely = scale.likelihoodLevel(risk.text(Field.Risk.LIKELIHOOD));
        var grave = scale.impactLevel(risk.text(Field.Risk.IMPACT));
        if (likely.isEmpty() || grave.isEmpty()) return false;
        int score = RiskScale.score(likely.getAsInt(), grave.getAsInt());
        return risk.text(Field.Risk.SCORE).equals(String.valueOf(score))
                && risk.text(Field.Risk.BAND).equals(scale.band(score).name());
    }

    /** A date that is known to the month or year only may lie in the period, and then it counts. */
    private static boolean isIn(Item item, String field, Span period) {
        return Optional.of(item.text(field))
                .filter(text -> !text.isEmpty())
                .filter(text -> new Span(PartialDate.parse(text), null).touches(period))
                .isPresent();
    }

    private static Warning warning(PartnershipFacts facts, String code, String sentence) {
        return new Warning(code, facts.partnership().id(), sentence);
    }

    private static String words(Span period) {
        return "from " + day(period.from().firstDay()) + " to "
                + day(period.last().lastDay());
    }

    private static String day(LocalDate day) {
        return Days.words(day);
    }
}
