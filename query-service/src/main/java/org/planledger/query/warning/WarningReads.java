package org.planledger.query.warning;

import java.util.List;
import org.planledger.query.answer.Found;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What needs attention in a plan, and in a partnership. */
@RestController
@RequestMapping("/api")
class WarningReads {
    private final Attention attention;

    WarningReads(Attention attention) {
        this.attention = attention;
    }

    /** The warnings, and the position that they stand at. */
    record Answer(long position, List<Warning> warnings) {}

    @GetMapping("/plans/{id}/warnings")
    Answer ofPlan(@PathVariable String id, Register.View view) {
        var plan = Found.in(view, ItemId.of(ItemKind.PLAN, id));
        return new Answer(view.position(), attention.ofPlan(plan, view));
    }

    @GetMapping("/partnerships/{id}/warnings")
    Answer ofPartnership(@PathVariable String id, Register.View view) {
        var partnership = Found.in(view, ItemId.of(ItemKind.PARTNERSHIP, id));
        return new Answer(view.position(), attention.ofPartnership(partnership, view));
    }
}
