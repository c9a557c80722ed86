package org.planledger.query.change;

import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Found;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed since the last review, or between any two points. */
@RestController
class ChangeReads {
    private final WhatChanged changed;

    ChangeReads(WhatChanged changed) {
        this.changed = changed;
    }

    /**
     * @param since a review's id, a date (to its end), a position, or {@code meeting:} and a meeting's id (to the end
     *     of its day); the last closed review where it is not said
     * @param to the same; the present where it is not said
     */
    @GetMapping("/api/partnerships/{id}/changes")
    Changes changes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String to,
            Register.View view) {
        Found.in(view, ItemId.of(ItemKind.PARTNERSHIP, id));
        return changed.of(view, id, since, to);
    }
}
