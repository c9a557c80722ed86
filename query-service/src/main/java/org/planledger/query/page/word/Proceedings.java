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
                || map.containsKey("answeredOn")
                || map.containsKey("conclusions")
                || map.containsKey("lead")
                || isAppendix(map);
    }

    static String words(Map<?, ?> map, Values values) {
        if (map.containsKey("presence")) return attendee(map, values);
        if (map.containsKey("until"))
            return "to " + Values.date(text(map, "until")) + ", approved by " + text(map, "approvedBy");
        if (map.containsKey("publicInterest"))
            return "Paragraph " + text(map, "paragraph") + " of Schedule 12A: " + text(map, "publicInterest");
        if (map.containsKey("approvedOn")) return text(map, "approvedBy") + ", " + Values.date(text(map, "approvedOn"));
        if (map.containsKey("answeredOn")) return answer(map);
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

    /** "In part, on 20 April 2021 (due 15 April 2021)". */
    private static String answer(Map<?, ?> map) {
        var due = map.containsKey("due") ? " (due " + Values.date(text(map, "due")) + ")" : "";
        return Fields.constant(text(map, "answer")) + ", on " + Values.date(text(map, "answeredOn")) + due;
    }

    private static String appendix(Map<?, ?> map) {
        var title = isWithheld(map) ? "withheld " + text(map, "withheld") : text(map, "title");
        return map.containsKey("letter") ? text(map, "letter") + ": " + title : title;
    }

    /** Whether the reader was not given all of it. */
    private static boolean isWithheld(Map<?, ?> map) {
        return map.containsKey("withheld");
    }

    private static String themeReport(Map<?, ?> map, Values values) {
        var lead = map.get("lead") instanceof Map<?, ?> one ? ", reported by " + values.lead(one) : "";
        var status = map.containsKey("progress") ? values.status(text(map, "progress")) + ". " : "";
        return values.theme(text(map, "planId"), text(map, "themeId")) + lead + ": " + status + account(map);
    }

    /** What a lead reported on a theme, or why that is not told. */
    static String account(Map<?, ?> map) {
        return isWithheld(map) ? "The text is withheld " + text(map, "withheld") + "." : text(map, "text");
    }

    private static String text(Map<?, ?> map, String key) {
        var value = map.get(key);
        return value == null ? "" : value.toString();
    }
}
