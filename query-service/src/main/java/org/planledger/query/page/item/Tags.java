package org.planledger.query.page.item;

import java.util.Map;
import java.util.Set;

/** The colour that goes with a status. The word comes first, and says enough by itself. */
public final class Tags {
    private static final String DONE = "govuk-tag--green";
    private static final String UNDER_WAY = "govuk-tag--blue";
    private static final String REFUSED = "govuk-tag--red";
    private static final String PAST = "govuk-tag--grey";

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("MEMBER", DONE),
            Map.entry("OPENED", UNDER_WAY),
            Map.entry("ADOPTED", DONE),
            Map.entry("NOT_STARTED", PAST),
            Map.entry("STARTED", "govuk-tag--turquoise"),
            Map.entry("ON_TRACK", DONE),
            Map.entry("AT_RISK", "govuk-tag--yellow"),
            Map.entry("OFF_TRACK", REFUSED),
            Map.entry("COMPLETE", UNDER_WAY),
            Map.entry("PAUSED", "govuk-tag--purple"),
            Map.entry("REJECTED", PAST),
            Map.entry("ENDED", PAST),
            Map.entry("DRAFT", UNDER_WAY),
            Map.entry("IN_EFFECT", DONE),
            Map.entry("SUPERSEDED", PAST),
            Map.entry("OPEN", UNDER_WAY),
            Map.entry("CLOSED", PAST),
            Map.entry("RETIRED", PAST),
            Map.entry("RECORDED", DONE),
            Map.entry("CORRECTED", DONE),
            Map.entry("WITHDRAWN", REFUSED),
            Map.entry("PROPOSED", UNDER_WAY),
            Map.entry("ADOPTED_BY_COMMITTEE", DONE),
            Map.entry("ACCEPTED_BY_EXECUTIVE", DONE),
            Map.entry("DECLINED", REFUSED),
            Map.entry("ISSUED", UNDER_WAY),
            Map.entry("ACCEPTED", DONE),
            Map.entry("ACCEPTED_IN_PART", DONE),
            Map.entry("FURTHER_ANSWER_REQUESTED", UNDER_WAY),
            Map.entry("IN_PROGRESS", UNDER_WAY),
            Map.entry("REPORTED_COMPLETE", UNDER_WAY),
            Map.entry("SIGNED_OFF", DONE),
            Map.entry("REOPENED", UNDER_WAY),
            Map.entry("MINUTES_CONFIRMED", DONE),
            Map.entry("CANCELLED", PAST),
            Map.entry("ASKED", UNDER_WAY),
            Map.entry("ANSWERED", DONE),
            Map.entry("PUBLISHED", DONE),
            Map.entry("NOTED", PAST));

    private Tags() {}

    /** @param status as the register holds it, "IN_EFFECT" */
    public static String colour(String status) {
        return COLOURS.getOrDefault(status, PAST);
    }

    /** The statuses that were given a colour. */
    static Set<String> known() {
        return COLOURS.keySet();
    }
}
