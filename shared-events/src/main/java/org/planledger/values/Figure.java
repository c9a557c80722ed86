package org.planledger.values;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a paper gives it; nothing is rounded, converted or filled in.
 *
 * @param measures what is counted or measured, in words ("fines issued")
 * @param kind what sort of number {@code value} is
 * @param value a decimal number without separators ("2228", "0.5"), never negative; "n/d" for a fraction; the paper's
 *     own words ("hundreds") for {@link Kind#IN_WORDS}
 * @param unit what one of it is ("fines", "GBP"); null only for {@link Kind#isPercent percentages}, whose unit is known
 * @param comparator how exact it is: "over 300" is not 300
 * @param direction whether a change goes up or down; only for changes
 * @param targetMet whether the paper says that the target was met; null where it does not say
 */
public record Figure(
        String measures,
        Kind kind,
        String value,
        @Nullable String unit,
        Comparator comparator,
        @Nullable Direction direction,
        @Nullable Boolean targetMet) {
    private static final Pattern FRACTION = Pattern.compile("[1-9][0-9]{0,5}/[1-9][0-9]{0,5}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final int LONGEST = 24;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws InvalidValue where value and kind do not fit, or a direction is missing from a change */
    public Figure {
        switch (kind) {
            case IN_WORDS -> require(!value.isBlank(), "Give the words that the paper uses.");
            case FRACTION, FRACTION_CHANGE -> requireFraction(value);
            default -> requireNumber(value);
        }
        require(
                kind.isChange() == (direction != null),
                kind.isChange()
                        ? "Say whether the change is an increase or a decrease."
                        : "Only a change has a direction.");
        requirePossible(kind, value, direction);
        require(unit != null || kind.isPercent(), "Say what one of it is, such as fines or GBP.");
    }

    private static void requireFraction(String value) {
        require(FRACTION.matcher(value).matches(), "Write a fraction as 1/3.");
    }

    private static void requireNumber(String value) {
        require(
                value.length() <= LONGEST && NUMBER.matcher(value).matches(),
                "Write the value as a number without separators, such as 2228 or 0.5.");
    }

    private static void requirePossible(Kind kind, String value, @Nullable Direction direction) {
        boolean falls = direction == Direction.DECREASE;
        switch (kind) {
            case COUNT -> require(!value.contains(".") && !isNegative(value), "A count is a whole number from 0 up.");
            case MONEY -> require(!isNegative(value), "An amount of money is not negative.");
            case PERCENTAGE -> require(isPercentage(value), "A percentage lies between 0 and 100.");
            case PERCENTAGE_CHANGE, PERCENTAGE_POINT_CHANGE -> {
                require(!isNegative(value), "A change has no sign: its direction says whether it goes up or down.");
                require(!falls || isPercentage(value), "Nothing falls by more than 100 percent.");
            }
            case FRACTION -> require(isPart(value), "A fraction of a whole is not more than the whole.");
            case FRACTION_CHANGE -> require(!falls || isPart(value), "Nothing falls by more than the whole.");
            case IN_WORDS -> {}
        }
    }

    private static boolean isNegative(String value) {
        return value.startsWith("-");
    }

    private static boolean isPercentage(String value) {
        return !isNegative(value) && new BigDecimal(value).compareTo(HUNDRED) <= 0;
    }

    private static boolean isPart(String fraction) {
        int bar = fraction.indexOf('/');
        return Integer.parseInt(fraction.substring(0, bar)) <= Integer.parseInt(fraction.substring(bar + 1));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) throw new InvalidValue(sentence);
    }

    public enum Kind {
        COUNT,
        PERCENTAGE,
        PERCENTAGE_CHANGE,
        PERCENTAGE_POINT_CHANGE,
        FRACTION,
        FRACTION_CHANGE,
        MONEY,
        IN_WORDS;

        /** Whether the kind alone says what one of it is. */
        public boolean isPercent() {
            return this == PERCENTAGE || this == PERCENTAGE_CHANGE || this == PERCENTAGE_POINT_CHANGE;
        }

        public boolean isChange() {
            return this == PERCENTAGE_CHANGE || this == PERCENTAGE_POINT_CHANGE || this == FRACTION_CHANGE;
        }
    }

    public enum Comparator {
        EXACTLY,
        ABOUT,
        MORE_THAN,
        AT_LEAST,
        FEWER_THAN,
        AT_MOST
    }

    public enum Direction {
        INCREASE,
        DECREASE
    }
}
