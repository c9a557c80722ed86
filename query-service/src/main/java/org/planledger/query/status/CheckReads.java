package org.planledger.query.status;

import org.planledger.query.projection.Check;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the views say what the ledger says; for auditors and administrators, since it reads everything. */
@RestController
class CheckReads {
    private final Check check;

    CheckReads(Check check) {
        this.check = check;
    }

    @GetMapping("/api/check/views")
    Check.Result views() {
        return check.run();
    }
}
