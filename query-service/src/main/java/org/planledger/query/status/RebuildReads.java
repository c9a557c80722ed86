package org.planledger.query.status;

import org.planledger.ledger.Ledger;
import org.planledger.query.projection.Rebuilding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Builds the register anew from the ledger, beside the one that is read, and says whether both are the same; for
 * auditors and administrators.
 */
@RestController
class RebuildReads {
    private final Rebuilding rebuilding;
    private final Ledger ledger;

    RebuildReads(Rebuilding rebuilding, Ledger ledger) {
        this.rebuilding = rebuilding;
        this.ledger = ledger;
    }

    /** @param head the ledger's newest position, to which the new register is built */
    record Answer(Rebuilding.Status rebuild, long head) {}

    /** Begins; 409 where one is running already. Either answer says how far it is. */
    @PostMapping("/api/check/rebuild")
    ResponseEntity<Answer> begin() {
        boolean begun = rebuilding.begin();
        return ResponseEntity.status(begun ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT)
                .body(status());
    }

    @GetMapping("/api/check/rebuild")
    Answer status() {
        return new Answer(rebuilding.status(), ledger.head().position());
    }
}
