package org.planledger.query.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Moments;
import org.planledger.query.page.word.WrittenDate;
import org.planledger.values.InvalidValue;

/** A moment as somebody typed it into the boxes of the form that asks for one. */
record TypedMoment(
        @Nullable String decided,
        @Nullable String known,
        @Nullable String entry) {
    @Nullable
    String of(String parameter) {
        return switch (parameter) {
            case Moments.AS_AT -> date(decided);
            case Moments.KNOWN_ON -> date(known);
            default -> entry;
        };
    }

    List<Map<String, String>> faults() {
        var faults = new ArrayList<Map<String, String>>();
        checkDate("decided", decided, faults);
        checkDate("known", known, faults);
        if (entry != null && !entry.isBlank() && !entry.strip().matches("\\d{1,15}"))
            faults.add(TextBox.fault("entry", "“" + entry.strip() + "” is no entry's number, such as 640."));
        return faults;
    }

    private static void checkDate(String name, @Nullable String text, List<Map<String, String>> faults) {
        try {
            date(text);
        } catch (InvalidValue e) {
            faults.add(TextBox.fault(
                    name,
                    "“" + String.valueOf(text).strip()
                            + "” is not a date. Write it as 11 March 2021, 11/3/2021, March 2021 or 2021."));
        }
    }

    /** An instant stays as it is: it came from an address that had it. */
    private static @Nullable String date(@Nullable String text) {
        if (text == null || text.isBlank() || text.matches("\\d{4}-\\d{2}-\\d{2}T.*")) return text;
        return WrittenDate.read(text).toString();
    }
}
