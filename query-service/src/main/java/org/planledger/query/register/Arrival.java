package org.planledger.query.register;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for a position when the projection of this process has reached it. */
public final class Arrival {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position;

    public void reached(long newest) {
        lock.lock();
        try {
            position = Math.max(position, newest);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a position is reached in this process, or for so long. */
    public void await(long wanted, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (position < wanted && nanos > 0) nanos = moved.awaitNanos(nanos);
        } finally {
            lock.unlock();
        }
    }
}
