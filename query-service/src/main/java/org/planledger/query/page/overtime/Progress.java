package org.planledger.query.page.overtime;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.planledger.query.page.picture.ActionStatus;
import org.planledger.query.page.picture.Picture;
import org.planledger.query.page.picture.Stacks;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Values;

/**
 * The actions of a plan at the end of each of its reporting periods.
 *
 * @param days the ends, oldest first
 */
record Progress(List<Course> actions, List<LocalDate> days) {
    private static final List<Slip> SLIPS = List.of(
            new Slip("Up to 3 months later", "on-track", "rising", 1, 92),
            new Slip("3 months to a year later", "at-risk", "falling", 93, 366),
            new Slip("More than a year later", "off-track", "cross", 367, Long.MAX_VALUE));

    private record Slip(String name, String look, String pattern, long least, long most) {
        boolean holds(long days) {
            return days >= least && days <= most;
        }
    }

    /** How many stood at which status. */
    Picture byStatus(Values values) {
        var parts = ActionStatus.parts(values::status);
        var columns = columns(
                List.of(ActionStatus.values()),
                (status, day) -> count(course ->
                        course.status(day).filter(status.name()::equals).isPresent() ? 1 : 0));
        return picture("progress", "Actions by status at the end of each reporting period", parts, columns);
    }

    /** How many were put off, by how far from the date that was first given. */
    Picture bySlippage() {
        var parts = SLIPS.stream()
                .map(slip -> new Stacks.Part(slip.name(), slip.look(), slip.pattern()))
                .toList();
        var columns = columns(SLIPS, (slip, day) -> count(course -> slip.holds(course.slipped(day)) ? 1 : 0));
        return picture(
                "slippage", "Actions whose date had been put off, by how far from the first date", parts, columns);
    }

    private static Picture picture(String id, String caption, List<Stacks.Part> parts, List<Stacks.Column> columns) {
        return Stacks.of(id, caption, words(parts, columns), parts, columns)
                .with(Stacks.twin("By the end of", parts, columns));
    }

    private interface Counting<T> {
        long of(T part, LocalDate day);
    }

    private <T> List<Stacks.Column> columns(List<T> parts, Counting<T> counting) {
        return days.stream()
                .map(day -> new Stacks.Column(
                        Dates.monthAndYear(day),
                        Dates.words(day),
                        parts.stream().map(part -> counting.of(part, day)).toList()))
                .toList();
    }

    private long count(ToLongFunction<Course> one) {
        return actions.stream().mapToLong(one).sum();
    }

    /** What the last column says. */
    private static String words(List<Stacks.Part> parts, List<Stacks.Column> columns) {
        if (columns.isEmpty()) return "";
        var last = columns.get(columns.size() - 1);
        var counts = IntStream.range(0, parts.size())
                .filter(at -> last.counts().get(at) > 0)
                .mapToObj(at -> parts.get(at).name() + " " + last.counts().get(at))
                .toList();
        return last.full() + ": " + (counts.isEmpty() ? "none" : String.join(", ", counts))
                + ". The table has every period.";
    }
}
