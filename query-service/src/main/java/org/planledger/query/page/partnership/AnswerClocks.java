package org.planledger.query.page.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.ResponseClock;
import org.planledger.query.page.picture.Clocks;
import org.planledger.query.page.picture.Picture;
import org.planledger.query.page.picture.Picture.Twin;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.warning.ResponseTime;
import org.planledger.values.PartialDate;

/**
 * The days that each issued recommendation took to be answered, or has waited, against the days that it had.
 *
 * @param clock as it is drawn
 */
record AnswerClocks(Item recommendation, Clocks.Clock clock) {

    /** Empty where none was issued, or none of those awaits or has an answer. */
    static Picture picture(Visit visit, String partnershipId, LocalDate day) {
        var all = visit.view().ofPartnership(partnershipId, ItemKind.RECOMMENDATION).stream()
                .filter(AnswerClocks::runs)
                .map(item -> new AnswerClocks(item, clock(item, day)))
                .toList();
        var clocks = all.stream().map(AnswerClocks::clock).toList();
        var heads = List.of("Recommendation", "Issued", "Days given", "Days taken", "How it stands");
        return Clocks.of("clocks", "Days taken to answer, against the days given", words(clocks), clocks)
                .with(new Twin(heads, all.stream().map(one -> one.row(visit)).toList()));
    }

    private static boolean runs(Item item) {
        return !item.text(Field.Recommendation.ISSUED_ON).isEmpty()
                && !item.text(Field.Recommendation.DUE).isEmpty()
                && (isAnswered(item) || ResponseTime.isAwaited(item));
    }

    private static boolean isAnswered(Item item) {
        return !item.text(Field.Recommendation.ANSWERED_ON).isEmpty();
    }

    /** An answer of which only the month is known is drawn to its first day. */
    private static Clocks.Clock clock(Item item, LocalDate day) {
        var issued = date(item, Field.Recommendation.ISSUED_ON);
        var stopped = isAnswered(item) ? date(item, Field.Recommendation.ANSWERED_ON) : day;
        var due = date(item, Field.Recommendation.DUE);
        long given = ChronoUnit.DAYS.between(issued, due);
        long taken = Math.max(0, ChronoUnit.DAYS.between(issued, stopped));
        var words = isAnswered(item)
                ? ResponseClock.lateness(PartialDate.parse(item.text(Field.Recommendation.ANSWERED_ON)), due)
                : waiting(taken - given);
        return new Clocks.Clock(Headings.of(item), taken, given, words);
    }

    private static LocalDate date(Item item, String field) {
        return PartialDate.parse(item.text(field)).firstDay();
    }

    private static String waiting(long late) {
        return (late > 0 ? ResponseClock.days(late) + " late" : "time left") + ", no answer";
    }

    private static String words(List<Clocks.Clock> clocks) {
        long late =
                clocks.stream().filter(clock -> clock.taken() > clock.limit()).count();
        return "%d of %d went over their time. The table below has each.".formatted(late, clocks.size());
    }

    private List<Twin.Cell> row(Visit visit) {
        return List.of(
                new Twin.Cell(clock.label(), visit.to(recommendation.id())),
                Twin.cell(Values.date(recommendation.text(Field.Recommendation.ISSUED_ON))),
                Twin.cell(clock.limit()),
                Twin.cell(clock.taken()),
                Twin.cell(clock.words()));
    }
}
