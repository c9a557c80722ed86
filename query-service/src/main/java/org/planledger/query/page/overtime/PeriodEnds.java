package org.planledger.query.page.overtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportingYear;
import org.planledger.values.Span;

/** The last days of the reporting periods of a plan. */
final class PeriodEnds {
    private PeriodEnds() {}

    /** Those up to a day; the day itself comes last where the plan is still running on it. */
    static List<LocalDate> of(Item plan, ReportingYear year, LocalDate day) {
        var days = new ArrayList<LocalDate>();
        period(plan).ifPresent(period -> {
            var last = period.last().lastDay();
            var until = last.isBefore(day) ? last : day;
            var end = end(year, period.from().firstDay());
            for (; end.isBefore(until); end = end(year, end.plusDays(1))) days.add(end);
            if (!period.from().firstDay().isAfter(until)) days.add(until);
        });
        return days;
    }

    private static LocalDate end(ReportingYear year, LocalDate day) {
        return year.periodOf(day).last().lastDay();
    }

    /** Of a plan, or the year of an action plan. */
    static Optional<Span> period(Item item) {
        var told = item.fields().getOrDefault(Field.Plan.PERIOD, item.fields().get(Field.ActionPlan.YEAR));
        return told instanceof Map<?, ?> map && map.get("from") != null ? Optional.of(span(map)) : Optional.empty();
    }

    static Span span(Map<?, ?> map) {
        var to = map.get("to");
        return new Span(
                PartialDate.parse(String.valueOf(map.get("from"))),
                to == null ? null : PartialDate.parse(to.toString()));
    }
}
