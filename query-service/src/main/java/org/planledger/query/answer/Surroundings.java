package org.planledger.query.answer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.WatchedLedger;
import org.planledger.query.projection.Rebuilding;
import org.planledger.query.proof.Published;
import org.springframework.stereotype.Component;

/** What goes on around the register that answers are read from, as it was seen a moment ago. */
@Component
public class Surroundings {
    private final WatchedLedger ledger;
    private final Published published;
    private final MomentAgo<Long> head;
    private final MomentAgo<Optional<Long>> rebuilt;

    Surroundings(WatchedLedger ledger, Published published, Rebuilding rebuilding) {
        this.ledger = ledger;
        this.published = published;
        this.head = newest();
        this.rebuilt = new MomentAgo<>(rebuilding::underWay);
    }

    private MomentAgo<Long> newest() {
        return new MomentAgo<>(() -> ledger.head().position());
    }

    /**
     * The ledger's newest entry, where it answers that it does not have one yet; what was recorded a moment ago counts.
     */
    Optional<Long> newestBefore(long position) {
        return Optional.ofNullable(head.get())
                .filter(newest -> newest < position)
                .map(before -> newest().get())
                .filter(newest -> newest < position);
    }

    /**
     * What is known.
     *
     * @param newest the ledger's newest position, or null where it does not answer
     * @param brokenAt where the ledger was found broken, or null
     * @param signed how many entries the newest checkpoint was signed over, 0 where there is none
     * @param rebuilt how far a register that is built anew has come, or null where none is
     */
    public record Seen(
            @Nullable Long newest,
            @Nullable Long brokenAt,
            long signed,
            @Nullable Long rebuilt) {

        /** How many entries a register that stands at a position does not have yet; 0 where that is not known. */
        long behind(long position) {
            return newest == null ? 0 : Math.max(0, newest - position);
        }
    }

    public Seen seen() {
        var underWay = rebuilt.get();
        return new Seen(
                head.get(),
                ledger.broken().map(LedgerBroken::position).orElse(null),
                published.newest().map(signed -> signed.checkpoint().size()).orElse(0L),
                underWay == null ? null : underWay.orElse(null));
    }
}
