package org.planledger.query.change;

import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was known then beside what is known now. */
@RestController
class ThenAndNowReads {
    private final ThenAndNow thenAndNow;

    ThenAndNowReads(ThenAndNow thenAndNow) {
        this.thenAndNow = thenAndNow;
    }

    @GetMapping("/api/plans/{id}/then-and-now")
    Comparison thenAndNow(@PathVariable String id, Register.View view) {
        return thenAndNow.of(view, id);
    }
}
