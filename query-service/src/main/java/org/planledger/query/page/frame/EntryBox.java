package org.planledger.query.page.frame;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.PointName;
import org.planledger.query.page.word.Quoted;

/** The number of an entry as somebody wrote it into a box of a small form that only reads. */
public final class EntryBox {
    private EntryBox() {}

    /** As addresses have it: "6742" for "6,742". */
    public static @Nullable String read(@Nullable String text) {
        return text == null ? null : PointName.digits(text.strip());
    }

    /** What is wrong with it; empty where it is a number, or nothing was written. */
    public static Optional<Map<String, String>> fault(String name, @Nullable String text) {
        if (text == null || text.isBlank() || PointName.isNumber(text.strip())) return Optional.empty();
        return TextBox.tooLong(name, text)
                .or(() -> Optional.of(TextBox.fault(
                        name,
                        "“%s”: %s is no entry’s number, such as 640.".formatted(Labels.of(name), Quoted.of(text)))));
    }
}
