package org.planledger.query.status;

import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.WatchedLedger;
import org.planledger.query.exempt.Looking;
import org.planledger.query.fold.Simulation;
import org.planledger.query.projection.Rebuilding;
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
    private final Rebuilding rebuilding;

    StatusReads(WatchedLedger ledger, StoredRegister register, Looking looking, Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
        this.ledger = ledger;
        this.register = register;
        this.looking = looking;
    }

    @GetMapping("/api/status")
    Status status() {
        var standing = register.standing();
        var simulation = Simulation.in(looking.at(Moment.NOW, standing)).orElse(null);
        var broken = ledger.broken().orElse(null);
        return Status.of(
                standing, ledger.head().position(), rebuilding.underWay().orElse(null), broken, simulation);
    }

    /**
     * @param position up to which the register holds all
     * @param head the ledger's newest position
     * @param state "broken" where the ledger itself was found altered or incomplete, else "stopped" where an entry
     *     cannot be folded, else "rebuilding" while the register is built anew beside the one that is read, else
     *     "behind" or "current"
     * @param rebuilt how far a register that is built anew has come
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
            @Nullable Long rebuilt,
            @Nullable Long incompleteSince,
            @Nullable Long brokenAt,
            @Nullable String why,
            @Nullable Simulation simulation) {

        static Status of(
                Standing standing,
                long head,
                @Nullable Long rebuilt,
                @Nullable LedgerBroken broken,
                @Nullable Simulation simulation) {
            long lag = Math.max(0, head - standing.position());
            var stopped = standing.stopped();
            var state = lag == 0 ? "current" : "behind";
            if (rebuilt != null) state = "rebuilding";
            if (stopped != null) state = "stopped";
            if (broken != null) state = "broken";
            return new Status(
                    standing.position(),
                    head,
                    lag,
                    state,
                    standing.generation(),
                    rebuilt,
                    stopped == null ? null : stopped.position(),
                    broken == null ? null : broken.position(),
                    broken != null ? broken.getMessage() : stopped == null ? null : stopped.why(),
                    simulation);
        }
    }
}
