package org.planledger.query.page.word;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What meetings, reports and answers consist of, in words. */
final class Proceedings {
    private Proceedings() {}

    static boolean knows(Map<?, ?> map) {
        return map.containsKey("presence")
                || map.containsKey("until")
                || map.containsKey("publicInterest")
                || map.containsKey("progress")
                || map.containsKey("approvedOn")
                || map.containsKey("conclusions")
                || isWithheldReport(map)
                || isAppendix(map);
    }

    static String words(Map<?, ?> map, Values values) {
        if (map.containsKey("presence")) return attendee(map, values);
        if (map.containsKey("until"))
            return "to " + Values.date(text(map, "until")) + ", approved by " + text(map, "approvedBy");
        if (map.containsKey("publicInterest"))
            return "Paragraph " + text(map, "paragraph") + " of Schedule 12A: " + text(map, "publicInterest");
        if (map.containsKey("approvedOn")) return text(map, "approvedBy") + ", " + Values.date(text(map, "approvedOn"));
        if (map.containsKey("conclusions"))
            return values.line("period", map.get("period")) + ": " + text(map, "conclusions");
        return isAppendix(map) ? appendix(map) : themeReport(map, values);
    }

    private static boolean isAppendix(Map<?, ?> map) {
        return (map.containsKey("title") || isWithheld(map))
                && map.keySet().stream().allMatch(Set.of("title", "letter", "withheld")::contains);
    }

    /** "Chief Inspector (Hillford Police), in attendance". */
    private static String attendee(Map<?, ?> map, Values values) {
        var member = map.containsKey("memberId") ? " (" + values.member(text(map, "memberId")) + ")" : "";
        var presence = text(map, "presence").equals("APOLOGIES") ? "SENT_APOLOGIES" : text(map, "presence");
        return text(map, "office") + member + ", " + Fields.constant(presence).toLowerCase(Locale.UK);
    }

    private static String appendix(Map<?, ?> map) {
        var title = isWithheld(map) ? "withheld " + text(map, "withheld") : text(map, "title");
        return map.containsKey("letter") ? text(map, "letter") + ": " + title : title;
    }

    /** Whether the reader was not given all of it. */
    private static boolean isWithheld(Map<?, ?> map) {
        return map.containsKey("withheld");
    }

    private static boolean isWithheldReport(Map<?, ?> map) {
        return isWithheld(map) && map.containsKey("lead");
    }

    private static String themeReport(Map<?, ?> map, Values values) {
        var lead = map.get("lead") instanceof Map<?, ?> one ? ", reported by " + values.lead(one) : "";
        return values.theme(text(map, "planId"), text(map, "themeId")) + lead + ": "
                + (isWithheld(map)
                        ? "The text is withheld " + text(map, "withheld") + "."
                        : values.status(text(map, "progress")) + ". " + text(map, "text"));
    }

    private static String text(Map<?, ?> map, String key) {
        var value = map.get(key);
        return value == null ? "" : value.toString();
    }
}
