package org.planledger.query.page.item;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The colour that goes with a status, and its place among the others. The word comes first, and says enough by itself.
 */
public final class Tags {
    private static final String DONE = "govuk-tag--green";
    private static final String UNDER_WAY = "govuk-tag--blue";
    private static final String REFUSED = "govuk-tag--red";
    private static final String PAST = "govuk-tag--grey";

    /**
     * In the order in which they are listed: as things go on, what needs attention after what does not, and how a thing
     * ends after every step on its way.
     */
    private static final List<Map.Entry<String, String>> ALL = List.of(
            Map.entry("DRAFT", UNDER_WAY),
            Map.entry("PLANNED", UNDER_WAY),
            Map.entry("PROPOSED", UNDER_WAY),
            Map.entry("OPENED", UNDER_WAY),
            Map.entry("OPEN", UNDER_WAY),
            Map.entry("MEMBER", DONE),
            Map.entry("IN_EFFECT", DONE),
            Map.entry("ADOPTED", DONE),
            Map.entry("NOT_STARTED", PAST),
            Map.entry("STARTED", "govuk-tag--turquoise"),
            Map.entry("ON_TRACK", DONE),
            Map.entry("AT_RISK", "govuk-tag--yellow"),
            Map.entry("OFF_TRACK", REFUSED),
            Map.entry("PAUSED", "govuk-tag--purple"),
            Map.entry("COMPLETE", UNDER_WAY),
            Map.entry("ASKED", UNDER_WAY),
            Map.entry("ANSWERED", DONE),
            Map.entry("ESCALATED", UNDER_WAY),
            Map.entry("CONSIDERED", UNDER_WAY),
            Map.entry("TASKED", UNDER_WAY),
            Map.entry("DONE", DONE),
            Map.entry("RECORDED", DONE),
            Map.entry("CORRECTED", DONE),
            Map.entry("VERIFIED", DONE),
            Map.entry("ADOPTED_BY_COMMITTEE", DONE),
            Map.entry("ISSUED", UNDER_WAY),
            Map.entry("ACCEPTED_BY_EXECUTIVE", DONE),
            Map.entry("ACCEPTED", DONE),
            Map.entry("ACCEPTED_IN_PART", DONE),
            Map.entry("FURTHER_ANSWER_REQUESTED", UNDER_WAY),
            Map.entry("REOPENED", UNDER_WAY),
            Map.entry("IN_PROGRESS", UNDER_WAY),
            Map.entry("REPORTED_COMPLETE", UNDER_WAY),
            Map.entry("SIGNED_OFF", DONE),
            Map.entry("DECLINED", REFUSED),
            Map.entry("REJECTED", PAST),
            Map.entry("PUBLISHED", DONE),
            Map.entry("NOTED", PAST),
            Map.entry("MINUTES_CONFIRMED", DONE),
            Map.entry("CLOSED", PAST),
            Map.entry("ENDED", PAST),
            Map.entry("RETIRED", PAST),
            Map.entry("SUPERSEDED", PAST),
            Map.entry("CANCELLED", PAST),
            Map.entry("WITHDRAWN", REFUSED));

    private static final Map<String, String> COLOURS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final List<String> ORDER =
            ALL.stream().map(Map.Entry::getKey).toList();

    private Tags() {}

    /** @param status as the register holds it, "IN_EFFECT" */
    public static String colour(String status) {
        return COLOURS.getOrDefault(status, PAST);
    }

    /** Where the status stands in a list of statuses; the last of all where it has no place. */
    public static long rank(String status) {
        int at = ORDER.indexOf(status);
        return at < 0 ? ORDER.size() : at;
    }

    /** The statuses that were given a colour. */
    static Set<String> known() {
        return COLOURS.keySet();
    }
}
