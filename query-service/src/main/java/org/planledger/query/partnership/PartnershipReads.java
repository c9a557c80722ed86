package org.planledger.query.partnership;

import java.util.Map;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Items;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Partnerships and what belongs to them. */
@RestController
@RequestMapping("/api/partnerships")
class PartnershipReads {
    private static final Map<String, ItemKind> KINDS = Map.ofEntries(
            Map.entry("members", ItemKind.MEMBER),
            Map.entry("recommendations", ItemKind.RECOMMENDATION),
            Map.entry("meetings", ItemKind.MEETING),
            Map.entry("agenda-items", ItemKind.AGENDA_ITEM),
            Map.entry("decisions", ItemKind.DECISION),
            Map.entry("questions", ItemKind.QUESTION),
            Map.entry("reports", ItemKind.REPORT),
            Map.entry("findings", ItemKind.FINDING),
            Map.entry("reviews", ItemKind.REVIEW),
            Map.entry("risks", ItemKind.RISK),
            Map.entry("prioritisations", ItemKind.PRIORITISATION),
            Map.entry("refused-attempts", ItemKind.REFUSED_ATTEMPTS));

    @GetMapping
    Items all(Register.View view) {
        return new Items(view.position(), view.partnerships());
    }

    @GetMapping("/{id}")
    Found one(@PathVariable String id, Register.View view) {
        return new Found(view.position(), Found.in(view, ItemId.of(ItemKind.PARTNERSHIP, id)));
    }

    @GetMapping("/{id}/plans")
    Items plans(@PathVariable String id, Register.View view) {
        one(id, view);
        return new Items(view.position(), view.plans(id));
    }

    @GetMapping("/{id}/{kind}")
    Items ofKind(@PathVariable String id, @PathVariable String kind, Register.View view) {
        var known = KINDS.get(kind);
        if (known == null) throw Problem.notFound("A partnership has no '" + kind + "'.");
        one(id, view);
        return new Items(view.position(), view.ofPartnership(id, known));
    }
}
