package org.planledger.query.status;

import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.WatchedLedger;
import org.planledger.query.exempt.Looking;
import org.planledger.query.fold.Simulation;
import org.planledger.query.register.Moment;
import org.planledger.query.store.Standing;
import org.planledger.query.store.StoredRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the register is behind the ledger. */
@RestController
class StatusReads {
    private final WatchedLedger ledger;
    private final StoredRegister register;
    private final Looking looking;

    StatusReads(WatchedLedger ledger, StoredRegister register, Looking looking) {
        this.ledger = ledger;
        this.register = register;
        this.looking = looking;
    }

    @GetMapping("/api/status")
    Status status() {
        var standing = register.standing();
        var simulation = Simulation.in(looking.at(Moment.NOW, standing)).orElse(null);
        var status = Status.of(standing, ledger.head().position(), simulation);
        return ledger.broken().map(status::broken).orElse(status);
    }

    /**
     * @param position up to which the register holds all
     * @param head the ledger's newest position
     * @param state "current", "behind", or "stopped" where an entry cannot be folded, or "broken" where the ledger
     *     itself was found altered or incomplete
     * @param incompleteSince that entry's position, and {@code why} it cannot be folded
     * @param brokenAt the position at which the ledger was found broken, and {@code why}
     * @param simulation where the ledger begins with simulated times, what is to be said about them
     */
    record Status(
            long position,
            long head,
            long lag,
            String state,
            int generation,
            @Nullable Long incompleteSince,
            @Nullable Long brokenAt,
            @Nullable String why,
            @Nullable Simulation simulation) {

        Status broken(LedgerBroken at) {
            return new Status(
                    position,
                    head,
                    lag,
                    "broken",
                    generation,
                    incompleteSince,
                    at.position(),
                    at.getMessage(),
                    simulation);
        }

        static Status of(Standing standing, long head, @Nullable Simulation simulation) {
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
                        null,
                        null,
                        simulation);
            return new Status(
                    standing.position(),
                    head,
                    lag,
                    "stopped",
                    standing.generation(),
                    stopped.position(),
                    null,
                    stopped.why(),
                    simulation);
        }
    }
}
