package org.planledger.query.replay;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.register.Steps;
import org.planledger.query.register.Steps.Step;

/** Steps through the life of one plan; every step is found by key, and its state is read and not folded anew. */
public final class Replay {
    public static final String BY_MEETING = "meeting";
    private static final String BY_ENTRY = "entry";

    private final Register.View view;
    private final Item plan;
    private final Steps steps;

    private Replay(Register.View view, Item plan) {
        this.view = view;
        this.plan = plan;
        this.steps = view.steps(plan.id().path());
    }

    /** @throws Problem where there is no such plan, or the register is still being rebuilt for this release */
    public static Replay of(Register.View view, String planId) {
        var known = view.at(new Moment(null, null, view.moment().position()));
        var replay = new Replay(view, Found.in(known, ItemId.of(ItemKind.PLAN, planId)));
        if (replay.steps.count() == 0) throw Problem.rebuilding();
        return replay;
    }

    /**
     * @param at an entry's position; the plan's newest where it is null
     * @param by {@code entry}, which is meant where it is null, or {@code meeting}
     * @throws Problem that names the parameter that is not what it should be; 404 where the plan had not begun
     */
    public Played at(@Nullable String at, @Nullable String by) {
        var newest = last();
        var now = view.at(Moment.NOW);
        long asked = at == null ? newest.position() : Parameters.entry("at", at, now.position());
        var step = steps.upTo(asked).orElseThrow(() -> notBegun(asked));
        var changes = now.entry(step.position());
        return new Played(
                asked,
                step.number(),
                newest.number(),
                changes.get(0).entry(),
                changes,
                isByMeeting(by) ? byMeeting(step) : byEntry(step, newest));
    }

    /** The plan as it is known now. */
    public Item plan() {
        return plan;
    }

    /** The plan after a step, still on the clocks that it is looked at on. */
    public Register.View after(Played played) {
        var moment = view.moment();
        return view.at(new Moment(moment.asAt(), moment.knownOn(), played.at()));
    }

    private static boolean isByMeeting(@Nullable String by) {
        if (by != null && !by.equals(BY_MEETING) && !by.equals(BY_ENTRY))
            throw Problem.invalid("by", "'by' is " + BY_ENTRY + " or " + BY_MEETING + ".");
        return BY_MEETING.equals(by);
    }

    private Problem notBegun(long asked) {
        return Problem.notFound(
                "The plan had not begun at entry %,d: its first entry is %,d.".formatted(asked, first().position()));
    }

    private Played.Ways byEntry(Step step, Step newest) {
        return new Played.Ways(
                first().position(),
                position(steps.step(step.number() - 1)),
                position(steps.step(step.number() + 1)),
                newest.position());
    }

    private Played.Ways byMeeting(Step step) {
        return new Played.Ways(
                position(steps.afterNextMeeting(0)),
                position(steps.afterMeetingBefore(step.position())),
                position(steps.afterNextMeeting(step.position())),
                position(steps.afterMeetingBefore(Long.MAX_VALUE)));
    }

    private static @Nullable Long position(Optional<Step> step) {
        return step.map(Step::position).orElse(null);
    }

    private Step first() {
        return steps.step(1).orElseThrow();
    }

    private Step last() {
        return steps.step(steps.count()).orElseThrow();
    }
}
