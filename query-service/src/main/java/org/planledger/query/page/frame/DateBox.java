package org.planledger.query.page.frame;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.word.Quoted;
import org.planledger.query.page.word.WrittenDate;
import org.planledger.values.InvalidValue;

/** A date as somebody wrote it into a box of a small form that only reads. */
public final class DateBox {
    private DateBox() {}

    /**
     * As addresses have it: "2021-03" for "March 2021". An instant stays as it is: it came from an address that had it.
     *
     * @throws InvalidValue where it is neither
     */
    public static String read(String text) {
        return isInstant(text) ? text : WrittenDate.read(text).toString();
    }

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** What is wrong with it; empty where it is a date or an instant, or nothing was written. */
    public static Optional<Map<String, String>> fault(String name, @Nullable String text) {
        return fault(name, text, DateBox::read);
    }

    /** The same where an instant says more than can be asked for. */
    public static Optional<Map<String, String>> dayFault(String name, @Nullable String text) {
        return fault(name, text, WrittenDate::read);
    }

    private static Optional<Map<String, String>> fault(String name, @Nullable String text, Consumer<String> reading) {
        if (text == null || text.isBlank()) return Optional.empty();
        try {
            reading.accept(text);
            return Optional.empty();
        } catch (InvalidValue e) {
            return TextBox.tooLong(name, text)
                    .or(() -> Optional.of(TextBox.fault(
                            name,
                            "“%s”: %s is not a date. Write it as 11 March 2021, 11/3/2021, March 2021 or 2021."
                                    .formatted(Labels.of(name), Quoted.of(text)))));
        }
    }
}
