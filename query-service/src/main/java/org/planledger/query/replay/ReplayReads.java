package org.planledger.query.replay;

import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Found;
import org.planledger.query.plan.PlanOnAPage;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.query.warning.Attention;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan as it stood after each of its entries. */
@RestController
class ReplayReads {
    private final Attention attention;

    ReplayReads(Attention attention) {
        this.attention = attention;
    }

    /**
     * @param at an entry's position; the plan's newest where it is not said
     * @param by {@code entry}, or {@code meeting} to step from meeting to meeting
     */
    @GetMapping("/api/plans/{id}/replay")
    Answer replay(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String by,
            Register.View view) {
        var replay = Replay.of(view, id);
        var step = replay.at(at, by);
        var after = replay.after(step);
        var plan = Found.in(after, ItemId.of(ItemKind.PLAN, id));
        return new Answer(view.position(), step, PlanOnAPage.of(plan, after, attention.ofPlan(plan, after)));
    }

    /** @param state the plan after the step; its {@code position} is that of the register, as in every answer */
    record Answer(long position, Played step, PlanOnAPage state) {}
}
