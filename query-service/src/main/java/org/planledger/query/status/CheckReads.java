package org.planledger.query.status;

import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.WatchedLedger;
import org.planledger.query.projection.Check;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the views say what the ledger says; for auditors and administrators, since it reads everything. */
@RestController
class CheckReads {
    private final Check check;
    private final WatchedLedger ledger;

    CheckReads(Check check, WatchedLedger ledger) {
        this.check = check;
        this.ledger = ledger;
    }

    @GetMapping("/api/check/views")
    Check.Result views() {
        var result = check.run();
        if (result.brokenAt() != null) ledger.found(new LedgerBroken(result.brokenAt(), String.valueOf(result.why())));
        return result;
    }
}
