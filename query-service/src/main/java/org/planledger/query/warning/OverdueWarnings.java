package org.planledger.query.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** What a partnership and those who scrutinise it owe, and the day is past. */
final class OverdueWarnings {
    private OverdueWarnings() {}

    static Stream<Warning> of(PartnershipFacts facts) {
        return Stream.of(responses(facts), review(facts), reports(facts)).flatMap(warnings -> warnings);
    }

    private static Stream<Warning> responses(PartnershipFacts facts) {
        return facts.recommendations().stream()
                .filter(one -> ResponseTime.isOverdue(one, facts.today()))
                .map(one -> new Warning(
                        "response-overdue",
                        one.id(),
                        "The answer to the recommendation " + name(one) + " was due "
                                + Days.words(one.text(Field.Recommendation.DUE)) + "."));
    }

    private static String name(Item recommendation) {
        return Stream.of(Field.Recommendation.REFERENCE, Field.Recommendation.TOPIC)
                .map(recommendation::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A committee reviews every year: from the day on which the plan took effect, then from each review point. */
    private static Stream<Warning> review(PartnershipFacts facts) {
        var last = facts.reviews().stream()
                .map(review -> review.text(Field.Review.CLOSED_ON))
                .filter(closed -> !closed.isEmpty())
                .map(closed -> PartialDate.parse(closed).lastDay())
                .max(Comparator.naturalOrder());
        return last
                .or(facts::since)
                .map(from -> from.plusYears(1))
                .filter(due -> due.isBefore(facts.today()))
                .map(due -> new Warning("review-overdue", facts.partnership().id(), reviewWas(due, last)))
                .stream();
    }

    private static String reviewWas(LocalDate due, Optional<LocalDate> last) {
        return "A scrutiny review should have closed by " + Days.words(due) + ": "
                + last.map(day -> "the last one closed on " + Days.words(day)).orElse("none has") + ".";
    }

    /** A report to a meeting is out before the committee meets. */
    private static Stream<Warning> reports(PartnershipFacts facts) {
        return facts.reports().stream()
                .filter(report -> report.text(Field.STATUS).equals("DRAFT"))
                .flatMap(report -> meeting(facts, report).stream()
                        .map(meeting -> new Warning(
                                "report-overdue",
                                report.id(),
                                "The report " + report.text(Field.TITLE) + " is not published; its meeting was "
                                        + Days.words(meeting.text(Field.Meeting.DATE)) + ".")));
    }

    /** The report's meeting, where it took place. */
    private static Optional<Item> meeting(PartnershipFacts facts, Item report) {
        return facts.meetings().stream()
                .filter(meeting -> Objects.equals(meeting.id(), meetingOf(report)))
                .filter(meeting -> !meeting.text(Field.STATUS).equals("CANCELLED"))
                .filter(meeting -> Days.isOver(meeting.text(Field.Meeting.DATE), facts.today()))
                .findFirst();
    }

    private static ItemId meetingOf(Item report) {
        return ItemId.of(ItemKind.MEETING, report.text(Field.MEETING_ID));
    }
}
