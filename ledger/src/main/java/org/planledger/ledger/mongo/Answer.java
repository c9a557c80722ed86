package org.planledger.ledger.mongo;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.Receipt;

/** What the thread that made it waits for: the answer to its command, or its turn to write for all that wait. */
final class Answer {
    private final Thread caller = Thread.currentThread();
    private volatile @Nullable Supplier<Receipt> given;
    private volatile boolean turn;

    /** The first answer counts. The caller sees it when it is woken, or before. */
    void give(Supplier<Receipt> answer) {
        if (given == null) given = answer;
    }

    void succeed(Receipt receipt) {
        give(() -> receipt);
    }

    void refuse(Supplier<? extends RuntimeException> why) {
        give(() -> {
            throw why.get();
        });
    }

    void giveTurn() {
        turn = true;
        wake();
    }

    void wake() {
        if (caller != Thread.currentThread()) LockSupport.unpark(caller);
    }

    /** Waits, whatever else happens to the thread, and says whether it is this caller's turn to write. */
    boolean awaitTurn() {
        boolean interrupted = false;
        while (given == null && !turn) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) Thread.currentThread().interrupt();
        return given == null;
    }

    /** The answer that was given, or what it throws. */
    Receipt get() {
        return requireNonNull(given).get();
    }
}
