package org.planledger.query.page.frame;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number of an entry as somebody wrote it into a box of a small form that only reads. */
public final class EntryBox {
    private EntryBox() {}

    /** What is wrong with it; empty where it is a number, or nothing was written. */
    public static Optional<Map<String, String>> fault(String name, @Nullable String text) {
        if (text == null || text.isBlank() || text.strip().matches("\\d{1,15}")) return Optional.empty();
        return Optional.of(TextBox.fault(name, "“" + text.strip() + "” is no entry’s number, such as 640."));
    }
}
