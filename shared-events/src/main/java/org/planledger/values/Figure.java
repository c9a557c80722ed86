package org.planledger.values;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a paper gives it; nothing is rounded, converted or filled in.
 *
 * @param measures what is counted or measured, in words ("fines issued")
 * @param kind what sort of number {@code value} is
 * @param value a decimal number without separators ("2228", "0.5"); "n/d" for a fraction; the paper's own words
 *     ("hundreds") for {@link Kind#IN_WORDS}
 * @param unit what one of it is ("fines", "percent", "GBP")
 * @param comparator how exact it is: "over 300" is not 300
 * @param direction whether a change goes up or down; only for changes
 * @param targetMet whether the paper says that the target was met; null where it does not say
 */
public record Figure(
        String measures,
        Kind kind,
        String value,
        String unit,
        Comparator comparator,
        @Nullable Direction direction,
        @Nullable Boolean targetMet) {
    private static final Pattern FRACTION = Pattern.compile("[1-9]\\d{0,5}/[1-9]\\d{0,5}");

    /** @throws InvalidValue where value and kind do not fit, or a direction is missing from a change */
    public Figure {
        switch (kind) {
            case IN_WORDS -> require(!value.isBlank(), "Give the words that the paper uses.");
            case FRACTION, FRACTION_CHANGE -> require(FRACTION.matcher(value).matches(), "Write a fraction as 1/3.");
            default -> require(isNumber(value), "Write the value as a number without separators, such as 2228 or 0.5.");
        }
        require(
                kind.isChange() == (direction != null),
                kind.isChange()
                        ? "Say whether the change is an increase or a decrease."
                        : "Only a change has a direction.");
    }

    private static boolean isNumber(String text) {
        if (text.length() > 24) return false;
        try {
            new BigDecimal(text);
            return !text.contains("e") && !text.contains("E");
        } catch (NumberFormatException e) {
            return false;
        }
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
