package org.planledger.query.page.word;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules by which a partnership works, in words. */
final class Settings {
    private Settings() {}

    static boolean knows(Map<?, ?> map) {
        return map.containsKey("bands") || isStatusWord(map);
    }

    static String words(Map<?, ?> map) {
        return isStatusWord(map)
                ? Fields.constant(String.valueOf(map.get("status"))) + " is called " + map.get("wording")
                : scale(map);
    }

    /** "April", of its number in the year. */
    static String month(String number) {
        return Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static boolean isStatusWord(Map<?, ?> map) {
        return map.containsKey("status") && map.containsKey("wording");
    }

    private static String scale(Map<?, ?> scale) {
        return "Likelihood: " + names(scale.get("likelihood")) + ". Impact: " + names(scale.get("impact")) + ". Bands: "
                + bands(scale.get("bands"));
    }

    private static String names(@Nullable Object list) {
        return list instanceof List<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "";
    }

    private static String bands(@Nullable Object list) {
        if (!(list instanceof List<?> bands)) return "";
        return bands.stream()
                .map(band -> band instanceof Map<?, ?> b ? b.get("name") + " from " + b.get("lowestScore") : "")
                .collect(Collectors.joining(", "));
    }
}
