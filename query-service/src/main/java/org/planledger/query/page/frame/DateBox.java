package org.planledger.query.page.frame;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.word.WrittenDate;
import org.planledger.values.InvalidValue;

/** A date as somebody wrote it into a box of a small form that only reads. */
public final class DateBox {
    private DateBox() {}

    /**
     * As addresses have it: "2021-03" for "March 2021". An instant stays as it is: it came from an address that had it.
     *
     * @throws InvalidValue where it is no date
     */
    public static String read(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}T.*")
                ? text
                : WrittenDate.read(text).toString();
    }

    /** What is wrong with it; empty where it is a date, or nothing was written. */
    public static Optional<Map<String, String>> fault(String name, @Nullable String text) {
        try {
            if (text != null && !text.isBlank()) read(text);
            return Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(TextBox.fault(
                    name,
                    "“" + String.valueOf(text).strip()
                            + "” is not a date. Write it as 11 March 2021, 11/3/2021, March 2021 or 2021."));
        }
    }
}
