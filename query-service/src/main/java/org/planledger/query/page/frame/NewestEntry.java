package org.planledger.query.page.frame;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.WatchedLedger;
import org.planledger.query.proof.Published;
import org.springframework.stereotype.Component;

/** The ledger's newest entry, as it was seen a moment ago: no page waits long for a ledger that is away. */
@Component
class NewestEntry {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final WatchedLedger ledger;
    private final Published published;
    private CompletableFuture<Long> question = CompletableFuture.completedFuture(0L);
    private long askedAt = System.nanoTime() - FRESH.toNanos();

    NewestEntry(WatchedLedger ledger, Published published) {
        this.ledger = ledger;
        this.published = published;
    }

    HowCurrent.Newest known() {
        return new HowCurrent.Newest(
                position(), ledger.broken().map(LedgerBroken::position).orElse(null), signed());
    }

    private long signed() {
        return published.newest().map(newest -> newest.checkpoint().size()).orElse(0L);
    }

    /** Its position, or null where the ledger does not answer, or not in time. */
    @Nullable
    Long position() {
        try {
            return asked().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException away) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private synchronized CompletableFuture<Long> asked() {
        boolean isFresh = System.nanoTime() - askedAt < FRESH.toNanos();
        if (isFresh || !question.isDone()) return question;
        askedAt = System.nanoTime();
        question = CompletableFuture.supplyAsync(() -> ledger.head().position());
        return question;
    }
}
