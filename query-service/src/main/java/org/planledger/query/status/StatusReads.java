package org.planledger.query.status;

import org.jspecify.annotations.Nullable;
import org.planledger.ledger.Ledger;
import org.planledger.query.store.Standing;
import org.planledger.query.store.StoredRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the register is behind the ledger. */
@RestController
class StatusReads {
    private final Ledger ledger;
    private final StoredRegister register;

    StatusReads(Ledger ledger, StoredRegister register) {
        this.ledger = ledger;
        this.register = register;
    }

    @GetMapping("/api/status")
    Status status() {
        var standing = register.standing();
        return Status.of(standing, ledger.head().position());
    }

    /**
     * @param position up to which the register holds all
     * @param head the ledger's newest position
     * @param state "current", "behind", or "stopped" where an entry cannot be folded
     * @param incompleteSince that entry's position, and {@code why} it cannot be folded
     */
    record Status(
            long position,
            long head,
            long lag,
            String state,
            int generation,
            @Nullable Long incompleteSince,
            @Nullable String why) {

        static Status of(Standing standing, long head) {
            long lag = Math.max(0, head - standing.position());
            var stopped = standing.stopped();
            if (stopped == null)
                return new Status(
                        standing.position(),
                        head,
                        lag,
                        lag == 0 ? "current" : "behind",
                        standing.generation(),
                        null,
                        null);
            return new Status(
                    standing.position(),
                    head,
                    lag,
                    "stopped",
                    standing.generation(),
                    stopped.position(),
                    stopped.why());
        }
    }
}
