package org.planledger.standalone.bench;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that all do the same; the first failure of any fails the whole. */
final class Writers {
    private Writers() {}

    interface Work {
        void run() throws Exception;
    }

    static void run(int count, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < count; i++) {
                running.add(threads.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            for (var one : running) one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A writer failed.", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
