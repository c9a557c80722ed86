package org.planledger.standalone.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings changes to disk; all that were made while one sync ran share the next one.
 *
 * <p>Rounds are numbered 1, 2, 3 ... A round is one commit of everything changed so far, followed by one sync of the
 * file. A change is durable when the round that began after it has ended. A round that fails is the last one: what it
 * held is never called durable, and no later change is taken.
 */
final class GroupSync implements AutoCloseable {
    private static final int ROUNDS_BETWEEN_TIDYING = 64;
    private static final int LIVE_PERCENT_WANTED = 60;
    private static final int BYTES_MOVED_AT_ONCE = 1 << 20;

    private static final Logger log = LoggerFactory.getLogger(GroupSync.class);

    private final MVStore store;
    // Changes share it, a commit has it alone: what is committed never holds half a change.
    private final ReadWriteLock whole = new ReentrantReadWriteLock();
    private final Thread thread = new Thread(this::rounds, "embedded-store-sync");

    private long begun;
    private long durable;
    private boolean changed;
    private boolean closing;
    private @Nullable Throwable failure;
    private List<Waiting> waiting = new ArrayList<>();

    GroupSync(MVStore store) {
        this.store = store;
        thread.start();
    }

    private record Waiting(long round, CompletableFuture<Void> answer) {}

    /** Makes a change of which either all or nothing will be in any one round. */
    <T> T change(Supplier<T> change) {
        whole.readLock().lock();
        try {
            noteChange();
            return change.get();
        } finally {
            whole.readLock().unlock();
        }
    }

    /** Reads a state that stays readable while rounds go by. */
    <T> T read(Supplier<T> read) {
        MVStore.TxCounter version = store.registerVersionUsage();
        try {
            return read.get();
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    private synchronized void noteChange() {
        changed = true;
        notifyAll();
    }

    /** Ends when all that was changed, or could be seen, before this call is on disk; fails when it never will be. */
    synchronized CompletableFuture<Void> untilDurable() {
        long needed = changed ? begun + 1 : begun;
        if (failure != null) return CompletableFuture.failedFuture(failure);
        if (needed <= durable) return CompletableFuture.completedFuture(null);
        CompletableFuture<Void> answer = new CompletableFuture<>();
        waiting.add(new Waiting(needed, answer));
        return answer;
    }

    /** Why nothing is written any more, or null as long as all is well. */
    synchronized @Nullable Throwable failure() {
        return failure;
    }

    static String refusal(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) reason = reason.getCause();
        return "The data could not be written to disk, so nothing more is taken or answered: " + reason.getMessage();
    }

    private void rounds() {
        try {
            while (awaitChange()) ended(round());
        } catch (Throwable e) {
            failed(e);
        }
    }

    private synchronized boolean awaitChange() throws InterruptedException {
        while (!changed && !closing) wait();
        return changed;
    }

    private long round() {
        long round;
        whole.writeLock().lock();
        try {
            round = begin();
            store.commit();
        } finally {
            whole.writeLock().unlock();
        }
        store.sync();
        if (round % ROUNDS_BETWEEN_TIDYING == 0) store.compact(LIVE_PERCENT_WANTED, BYTES_MOVED_AT_ONCE);
        return round;
    }

    private synchronized long begin() {
        changed = false;
        return ++begun;
    }

    private void ended(long round) {
        List<Waiting> answered = new ArrayList<>();
        synchronized (this) {
            durable = round;
            waiting.removeIf(one -> one.round() <= round && answered.add(one));
        }
        answered.forEach(one -> one.answer().complete(null));
    }

    private void failed(Throwable cause) {
        List<Waiting> lost;
        synchronized (this) {
            failure = cause;
            log.error(refusal(cause), cause);
            lost = waiting;
            waiting = new ArrayList<>();
        }
        lost.forEach(one -> one.answer().completeExceptionally(cause));
    }

    /** Ends after the last round. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
