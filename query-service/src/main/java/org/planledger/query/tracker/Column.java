package org.planledger.query.tracker;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.item.Tags;

/**
 * A column of a tracker.
 *
 * @param name in addresses and answers
 * @param value what a row has there: a text, a date as text, a whole number, a {@link Link}, or a list of texts or
 *     links
 * @param order the same kinds of values, by which rows are sorted
 */
public record Column<T>(
        String name,
        String title,
        Kind kind,
        Set<Use> uses,
        Function<T, @Nullable Object> value,
        Function<T, @Nullable Object> order) {
    public enum Kind {
        TEXT,
        /** A name that programs use, such as ADOPTED. */
        CONSTANT,
        /** The same, for which a partnership may have a word of its own. */
        STATUS,
        /** A year, month or day. */
        DATE,
        NUMBER,
        ITEM,
        /** The position of an entry. */
        ENTRY
    }

    public enum Use {
        FILTER,
        /** How many rows have each value is told on top. */
        COUNT,
        /** The sum of all rows is told on top. */
        SUM,
        /** Its title is a status, for which a partnership may have a word of its own. */
        TITLED_BY_STATUS,
        /** What a page says beneath the row, where it says something: what is told at length or by the way. */
        BENEATH
    }

    static <T> Column<T> text(String name, String title, Function<T, @Nullable Object> value) {
        return new Column<>(name, title, Kind.TEXT, Set.of(), value, value);
    }

    static <T> Column<T> yes(String name, String title, Predicate<T> value) {
        return text(name, title, line -> value.test(line) ? "Yes" : "No");
    }

    static <T> Column<T> constant(String name, String title, Function<T, @Nullable Object> value) {
        return new Column<>(name, title, Kind.CONSTANT, Set.of(), value, value);
    }

    static <T> Column<T> status(String title, Function<T, @Nullable Object> value) {
        return new Column<>("status", title, Kind.STATUS, Set.of(), value, value)
                .sortedBy(line -> rank(value.apply(line)))
                .counted();
    }

    private static @Nullable Long rank(@Nullable Object status) {
        return status == null || status.toString().isBlank() ? null : Tags.rank(status.toString());
    }

    static <T> Column<T> date(String name, String title, Function<T, @Nullable Object> value) {
        return new Column<>(name, title, Kind.DATE, Set.of(), value, value);
    }

    static <T> Column<T> number(String name, String title, Function<T, @Nullable Object> value) {
        return new Column<>(name, title, Kind.NUMBER, Set.of(), value, value);
    }

    static <T> Column<T> item(String name, String title, Function<T, @Nullable Object> value) {
        return new Column<>(name, title, Kind.ITEM, Set.of(), value, value);
    }

    static <T> Column<T> entry(Function<T, @Nullable Object> position) {
        return new Column<>("entry", "Entry", Kind.ENTRY, Set.of(), position, position);
    }

    Column<T> filtered() {
        return with(Use.FILTER);
    }

    Column<T> counted() {
        return with(Use.FILTER).with(Use.COUNT);
    }

    Column<T> summed() {
        return with(Use.SUM);
    }

    Column<T> beneath() {
        return with(Use.BENEATH);
    }

    Column<T> titledByStatus() {
        return with(Use.TITLED_BY_STATUS);
    }

    /** @param words what the partnership calls a status */
    public Column<T> worded(UnaryOperator<String> words) {
        return isFor(Use.TITLED_BY_STATUS) ? new Column<>(name, words.apply(title), kind, uses, value, order) : this;
    }

    /** Sorted by something else than by what it shows: words for dates by the dates, levels by their height. */
    Column<T> sortedBy(Function<T, @Nullable Object> other) {
        return new Column<>(name, title, kind, uses, value, other);
    }

    /** Whether rows are sorted by something else than they show here. */
    boolean hasOwnOrder() {
        return order != value;
    }

    private Column<T> with(Use use) {
        var more = EnumSet.of(use);
        more.addAll(uses);
        return new Column<>(name, title, kind, more, value, order);
    }

    /** The same column of what belongs to each row. */
    <S> Column<S> on(Function<S, T> whole) {
        return new Column<>(
                name, title, kind, uses, row -> value.apply(whole.apply(row)), row -> order.apply(whole.apply(row)));
    }

    public boolean isFor(Use use) {
        return uses.contains(use);
    }

    /** What the row has here, or null where it has nothing. */
    @Nullable
    Object of(T line) {
        return something(value.apply(line));
    }

    /** By what the row is sorted here, or null where it has nothing. */
    @Nullable
    Object orderOf(T line) {
        return something(order.apply(line));
    }

    private static @Nullable Object something(@Nullable Object found) {
        if (found instanceof Collection<?> several) return several.isEmpty() ? null : several;
        return found == null || found.toString().isBlank() ? null : found;
    }
}
