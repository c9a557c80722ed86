package org.planledger.query.plan;

import java.util.Map;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Items;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.query.warning.Attention;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A plan and what belongs to it. */
@RestController
@RequestMapping("/api/plans/{id}")
class PlanReads {
    private static final Map<String, ItemKind> KINDS = Map.of(
            "themes", ItemKind.THEME,
            "action-plans", ItemKind.ACTION_PLAN,
            "actions", ItemKind.ACTION,
            "achievements", ItemKind.ACHIEVEMENT,
            "priorities", ItemKind.PRIORITY,
            "targets", ItemKind.TARGET,
            "outcomes", ItemKind.OUTCOME,
            "assessments", ItemKind.ASSESSMENT,
            "duties", ItemKind.DUTY,
            "prioritisations", ItemKind.PRIORITISATION);

    private final Attention attention;

    PlanReads(Attention attention) {
        this.attention = attention;
    }

    @GetMapping
    PlanOnAPage plan(@PathVariable String id, Register.View view) {
        var plan = Found.in(view, ItemId.of(ItemKind.PLAN, id));
        return PlanOnAPage.of(plan, view, attention.ofPlan(plan, view));
    }

    @GetMapping("/{kind}")
    Items ofKind(@PathVariable String id, @PathVariable String kind, Register.View view) {
        var known = KINDS.get(kind);
        if (known == null) throw Problem.notFound("A plan has no '" + kind + "'.");
        Found.in(view, ItemId.of(ItemKind.PLAN, id));
        return new Items(view.position(), view.ofPlan(id, known));
    }
}
