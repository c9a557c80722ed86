package org.planledger.query.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Moments;

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
            default -> EntryBox.read(entry);
        };
    }

    List<Map<String, String>> faults() {
        var faults = new ArrayList<Map<String, String>>();
        DateBox.dayFault("decided", decided).ifPresent(faults::add);
        DateBox.fault("known", known).ifPresent(faults::add);
        EntryBox.fault("entry", entry).ifPresent(faults::add);
        return faults;
    }

    private static @Nullable String date(@Nullable String text) {
        return text == null || text.isBlank() ? text : DateBox.read(text);
    }
}
