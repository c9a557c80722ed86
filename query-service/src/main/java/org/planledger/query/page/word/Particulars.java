package org.planledger.query.page.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was measured, held, promised, done and decided about themes, in words. */
final class Particulars {
    private Particulars() {}

    static boolean knows(Map<?, ?> map) {
        return map.containsKey("commitment")
                || map.containsKey("mitigation")
                || map.containsKey("heldOn")
                || isMeasured(map)
                || isOfTheme(map);
    }

    static String words(Map<?, ?> map, Values values) {
        if (map.containsKey("commitment")) return commitment(map, values);
        if (map.containsKey("mitigation")) return mitigation(map);
        if (map.containsKey("heldOn")) return session(map);
        return isMeasured(map) ? measured(map, values) : theme(map, values);
    }

    private static boolean isOfTheme(Map<?, ?> map) {
        return map.containsKey("themeId") && map.containsKey("planId");
    }

    /** "Domestic abuse (Plan 2020-2024)", and what a prioritisation review decided: ": raise (Assessment, page 12)". */
    private static String theme(Map<?, ?> map, Values values) {
        var theme = values.theme(String.valueOf(map.get("planId")), String.valueOf(map.get("themeId")));
        var outcome = map.get("outcome");
        return outcome == null
                ? theme
                : theme + ": " + Fields.constant(outcome.toString()).toLowerCase(Locale.UK) + " (" + map.get("evidence")
                        + ")";
    }

    private static boolean isMeasured(Map<?, ?> map) {
        return map.containsKey("period") && (map.containsKey("figures") || map.containsKey("narrative"));
    }

    /** "The underpass gets new lights – Domestic abuse (Plan 2020-2024)". */
    private static String commitment(Map<?, ?> made, Values values) {
        var planId = String.valueOf(made.get("planId"));
        var themeId = made.get("themeId");
        var tied = new ArrayList<String>();
        if (themeId != null) tied.add(values.theme(planId, themeId.toString()));
        else if (made.get("planId") != null) tied.add(values.plan(planId));
        if (made.get("actionId") != null) tied.add(values.line("actionId", made.get("actionId")));
        return made.get("commitment") + " – " + String.join("; ", tied);
    }

    /** "Apply for another grant (Hillford Homes, due May 2018)", as far as that is known. */
    private static String mitigation(Map<?, ?> map) {
        var due = map.get("due") == null ? null : "due " + date(map.get("due"));
        var known = Stream.of(map.get("owner"), due)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return map.get("mitigation") + (known.isEmpty() ? "" : " (" + known + ")");
    }

    /** "Session 1, 16 May 2026, Market hall, attended by 64. They asked for lights." */
    private static String session(Map<?, ?> map) {
        var held = Stream.of("Session " + map.get("number"), date(map.get("heldOn")), map.get("place"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        var came = map.get("attendance") == null ? "" : ", attended by " + map.get("attendance");
        return held + came + after(". ", map.get("summary"));
    }

    /** "2024 to 2025: Share of those asked: 40.5%. The survey was changed." */
    private static String measured(Map<?, ?> map, Values values) {
        var figures = map.get("figures") instanceof List<?> ? values.line("figures", map.get("figures")) : "";
        var told = figures.isEmpty() ? after("", map.get("narrative")) : figures + after(". ", map.get("narrative"));
        return values.line("period", map.get("period")) + ": " + told;
    }

    private static String after(String before, @Nullable Object text) {
        return text == null ? "" : before + text;
    }

    private static String date(@Nullable Object date) {
        return Values.date(String.valueOf(date));
    }
}
