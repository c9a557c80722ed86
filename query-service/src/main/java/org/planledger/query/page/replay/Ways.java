package org.planledger.query.page.replay;

import org.jspecify.annotations.Nullable;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.replay.Played;
import org.planledger.query.replay.Replay;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of the steps to go to from here.
 *
 * @param first and {@code previous}, {@code next} and {@code last} "" where there is nothing to go to
 * @param isByMeeting whether a step is a whole meeting
 * @param other the same step, going the other way: entry by entry, or meeting by meeting
 */
record Ways(String first, String previous, String next, String last, boolean isByMeeting, String other) {
    static Ways of(Visit visit, String planId, Played step, @Nullable String by) {
        boolean isByMeeting = Replay.BY_MEETING.equals(by);
        var ways = step.ways();
        return new Ways(
                elsewhere(visit, planId, ways.first(), step, by),
                elsewhere(visit, planId, ways.previous(), step, by),
                elsewhere(visit, planId, ways.next(), step, by),
                elsewhere(visit, planId, ways.last(), step, by),
                isByMeeting,
                address(visit, planId, step.at(), isByMeeting ? null : Replay.BY_MEETING));
    }

    private static String elsewhere(
            Visit visit, String planId, @Nullable Long position, Played step, @Nullable String by) {
        return position == null || position == step.at() ? "" : address(visit, planId, position, by);
    }

    static String address(Visit visit, String planId, long at, @Nullable String by) {
        var address =
                UriComponentsBuilder.fromPath("/plan/" + planId + "/replay").queryParam("at", at);
        if (by != null) address.queryParam("by", by);
        return visit.to(address.build().toUriString());
    }
}
