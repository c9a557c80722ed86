package org.planledger.query.answer;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a question was answered a moment ago: it is asked once a second at most, and nobody waits long for it. */
final class MomentAgo<T> {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Supplier<T> asking;
    private CompletableFuture<T> question = CompletableFuture.failedFuture(new CancellationException());
    private CompletableFuture<T> answer = question;
    private long askedAt = System.nanoTime() - FRESH.toNanos();

    MomentAgo(Supplier<T> asking) {
        this.asking = asking;
    }

    /** The answer, or null where there is none, or none in time. */
    @Nullable
    T get() {
        try {
            return asked().join();
        } catch (CompletionException | CancellationException away) {
            return null;
        }
    }

    private synchronized CompletableFuture<T> asked() {
        boolean isFresh = System.nanoTime() - askedAt < FRESH.toNanos();
        if (isFresh || !question.isDone()) return answer;
        askedAt = System.nanoTime();
        question = CompletableFuture.supplyAsync(asking);
        answer = question.copy().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return answer;
    }
}
