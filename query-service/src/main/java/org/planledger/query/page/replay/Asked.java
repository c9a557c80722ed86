package org.planledger.query.page.replay;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.page.frame.DateBox;
import org.planledger.query.page.frame.EntryBox;
import org.planledger.query.page.frame.Labels;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.replay.Jumps;
import org.planledger.query.replay.Replay;
import org.planledger.values.InvalidValue;

/**
 * What an address of the replay asks for. The last three are what the forms send; they lead on to the entry's own
 * address.
 *
 * @param at an entry's position; beside a date the step from which one jumps
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
    static final String AT = "at";
    static final String DATE = "date";
    static final String STEP = "step";
    /** What the small forms send. */
    static final List<String> JUMPS = List.of(STEP, "meeting", DATE);

    private static final String BY = "by";

    Asked {
        at = EntryBox.read(said(at));
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
        if (step != null) return jumps.toStep(Parameters.position(STEP, step));
        if (meeting != null) return jumps.toMeeting(plan.partnershipId(), meeting);
        return jumps.toDate(written(String.valueOf(date)));
    }

    private static String written(String date) {
        try {
            return DateBox.read(date);
        } catch (InvalidValue e) {
            throw Problem.invalid(DATE, "'date' is no date.");
        }
    }

    /**
     * What is wrong with what was written into a box.
     *
     * @param problem for which there is no answer
     * @return empty where the problem lies elsewhere
     */
    List<Map<String, String>> faults(Problem problem) {
        if (problem.httpStatus() != 400 && problem.httpStatus() != 404) return List.of();
        if (date != null) return problem.field().equals(DATE) ? List.of(dateFault(problem)) : List.of();
        boolean isAboutTheEntry = at != null && !isJump() && !problem.field().equals(BY);
        return isAboutTheEntry ? List.of(entryFault(problem)) : List.of();
    }

    private Map<String, String> dateFault(Problem problem) {
        return DateBox.fault(DATE, date).orElseGet(() -> TextBox.fault(DATE, Labels.said(problem)));
    }

    private Map<String, String> entryFault(Problem problem) {
        return EntryBox.fault(AT, at).orElseGet(() -> TextBox.fault(AT, problem.sentence()));
    }

    /** The step from which one jumped, else the newest. */
    Asked withoutBoxes() {
        return new Asked(date == null ? null : at, by, null, null, null);
    }
}
