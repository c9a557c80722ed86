package org.planledger.query.page.record;

import java.time.LocalDate;
import org.planledger.query.page.word.WrittenDate;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/** A date in three boxes, of which day and month may stay empty. */
final class TypedDate {
    private TypedDate() {}

    static boolean isEmpty(Typed typed, String path) {
        return (typed.text(path + "-day") + typed.text(path + "-month") + typed.text(path + "-year")).isEmpty();
    }

    /** @throws InvalidValue where the boxes hold no date */
    static PartialDate read(Typed typed, String path) {
        var year = WrittenDate.number(typed.text(path + "-year"));
        if (year == null) throw new InvalidValue("Give at least the year, such as 2021.");
        return new PartialDate(
                year, WrittenDate.month(typed.text(path + "-month")), WrittenDate.day(typed.text(path + "-day")));
    }

    static Typed write(Typed typed, String path, PartialDate date) {
        var month = date.month();
        var day = date.day();
        return typed.with(path + "-year", String.valueOf(date.year()))
                .with(path + "-month", month == null ? "" : month.toString())
                .with(path + "-day", day == null ? "" : day.toString());
    }

    static Typed write(Typed typed, String path, LocalDate date) {
        return write(typed, path, PartialDate.of(date));
    }
}
