package org.planledger.query.page.replay;

import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.word.WrittenDate;
import org.planledger.query.replay.Jumps;
import org.planledger.query.replay.Replay;
import org.planledger.values.InvalidValue;

/**
 * What an address of the replay asks for. The last three are what the forms send; they lead on to the entry's own
 * address.
 *
 * @param at an entry's position
 * @param by {@code entry} or {@code meeting}
 * @param step a number among the plan's own entries
 * @param meeting its id
 * @param date as people write it
 */
record Asked(
        @Nullable String at,
        @Nullable String by,
        @Nullable String step,
        @Nullable String meeting,
        @Nullable String date) {
    Asked {
        at = said(at);
        by = said(by);
        step = said(step);
        meeting = said(meeting);
        date = said(date);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean isJump() {
        return step != null || meeting != null || date != null;
    }

    /** The position to jump to. */
    long found(Visit visit, String planId) {
        var plan = Replay.of(visit.view(), planId).plan();
        var jumps = new Jumps(visit.view(), planId);
        if (step != null) return jumps.toStep(Parameters.position("step", step));
        if (meeting != null) return jumps.toMeeting(plan.partnershipId(), meeting);
        return jumps.toDate(written(String.valueOf(date)));
    }

    private static String written(String date) {
        try {
            return WrittenDate.read(date).toString();
        } catch (InvalidValue e) {
            throw Problem.invalid(
                    "date", "'date' is no date. Write it as 11 March 2021, 11/3/2021, March 2021 or 2021.");
        }
    }
}
