package org.planledger.query.page.item;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.warning.ResponseTime;
import org.planledger.values.PartialDate;

/**
 * How the answer to an issued recommendation stands on a day. Nothing of it is recorded: it follows from the dates.
 *
 * @param words "Overdue by 12 days"
 * @param overdue whether an answer is awaited and late
 * @param extensions "to 6 May 2021, approved by the chair", oldest first
 */
public record ResponseClock(String issued, String firstDue, List<String> extensions, String words, boolean overdue) {

    /** Empty where the recommendation was not issued. */
    public static Optional<ResponseClock> of(Item item, LocalDate day, Values values) {
        if (item.text("firstDue").isEmpty()) return Optional.empty();
        var due = LocalDate.parse(item.text("due"));
        return Optional.of(new ResponseClock(
                Values.date(item.text("issuedOn")),
                Values.date(item.text("firstDue")),
                values.lines("extensions", item.fields().get("extensions")),
                words(item, due, day),
                ResponseTime.isOverdue(item, day)));
    }

    private static String words(Item item, LocalDate due, LocalDate day) {
        if (!item.text("answeredOn").isEmpty()) return answered(PartialDate.parse(item.text("answeredOn")), due);
        if (!ResponseTime.isAwaited(item)) return "No answer is awaited any more";
        long left = ChronoUnit.DAYS.between(day, due);
        if (left < 0) return "Overdue by " + days(-left);
        return left == 0 ? "Due today" : "Due in " + days(left);
    }

    private static String answered(PartialDate on, LocalDate due) {
        return "Answered on " + Dates.words(on) + ", " + lateness(on, due);
    }

    /** "3 days late", "in time", or that the date of the answer, known by its month or year, does not tell. */
    public static String lateness(PartialDate answered, LocalDate due) {
        long late = ChronoUnit.DAYS.between(due, answered.firstDay());
        if (late > 0) return days(late) + (answered.firstDay().equals(answered.lastDay()) ? " late" : " late or more");
        return answered.lastDay().isAfter(due) ? "in time or late, as its day is not known" : "in time";
    }

    /** "1 day", "1,221 days". */
    public static String days(long days) {
        return "%,d day%s".formatted(days, days == 1 ? "" : "s");
    }
}
