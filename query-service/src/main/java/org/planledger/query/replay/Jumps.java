package org.planledger.query.replay;

import java.time.Instant;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.fold.DateWords;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Facet;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.register.Steps;
import org.planledger.query.register.Steps.Step;

/** Finds the step of a plan to jump to; each answer is an entry's position, and each lookup goes by key. */
public final class Jumps {
    private static final int DECISIONS_LOOKED_AT = 500;

    private final Register.View view;
    private final Register.View now;
    private final Steps steps;

    public Jumps(Register.View view, String planId) {
        this.view = view;
        this.now = view.at(Moment.NOW);
        this.steps = view.steps(planId);
    }

    /** @param number from 1, among the plan's own entries; the nearest where there are not so many */
    public long toStep(long number) {
        return steps.step(Math.max(1, Math.min(number, steps.count())))
                .orElseThrow(Problem::rebuilding)
                .position();
    }

    /**
     * The last step recorded by the end of a year, month or day, or before an instant.
     *
     * @throws Problem where the plan had no entry by then
     */
    public long toDate(String date) {
        var end = Parameters.instant("date", date);
        long before = 0;
        long after = steps.count() + 1;
        while (after - before > 1) {
            long middle = (before + after) / 2;
            if (recordedAt(middle).isBefore(end)) before = middle;
            else after = middle;
        }
        if (before == 0) throw notRecorded();
        return toStep(before);
    }

    /**
     * The last step up to an entry; where the plan was recorded only later, up to the last entry of its partnership
     * that counts from where one looks.
     */
    public long toMoment(String partnershipId, long position) {
        return steps.upTo(position)
                .or(() -> Counting.last(view, partnershipId).flatMap(steps::upTo))
                .map(Step::position)
                .orElseGet(() -> toStep(1));
    }

    private Problem notRecorded() {
        var recorded = recordedAt(1).atZone(Parameters.LONDON).toLocalDate();
        return Problem.invalid(
                "date",
                "'date': nothing of this plan had been recorded by then; its first entry was recorded on "
                        + DateWords.of(recorded)
                        + ". To see what held on an earlier day, view the plan as at that day.");
    }

    private Instant recordedAt(long number) {
        return entry(steps.step(number).orElseThrow()).recordedAt();
    }

    private Entry entry(Step step) {
        return now.entry(step.position()).get(0).entry();
    }

    /**
     * The last step that a meeting decided; where it decided nothing of this plan, the last one before the newest entry
     * about the meeting.
     *
     * @throws Problem where no entry is about such a meeting, or none that the plan was there for
     */
    public long toMeeting(String partnershipId, String meetingId) {
        var facet = new Facet(Facet.Kind.MEETING, meetingId);
        var changes = now.trail(partnershipId, facet, Long.MAX_VALUE, true, DECISIONS_LOOKED_AT);
        return changes.stream()
                .map(Change::entry)
                .filter(entry -> meetingId.equals(entry.envelope().authority().meetingId()))
                .filter(entry -> isStep(entry.position()))
                .findFirst()
                .or(() -> changes.stream().map(Change::entry).findFirst())
                .flatMap(entry -> steps.upTo(entry.position()))
                .map(Step::position)
                .orElseThrow(() -> Problem.invalid(
                        "meeting", "'meeting': no entry about such a meeting was recorded while there was this plan."));
    }

    private boolean isStep(long position) {
        return steps.upTo(position).filter(step -> step.position() == position).isPresent();
    }
}
