package org.planledger.standalone;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Clients who send one command after the other and write down each acknowledgement, until nobody answers any more. */
final class Clients {

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstAnswers;
    private final ExecutorService threads;

    private Clients(int count) {
        threads = Executors.newFixedThreadPool(count);
        firstAnswers = new CountDownLatch(count);
    }

    static Clients start(int count, CommandClient recorder, String round) {
        var clients = new Clients(count);
        for (int c = 1; c <= count; c++) {
            var prefix = round + "-client-" + c + "-";
            clients.threads.execute(() -> clients.send(recorder, prefix));
        }
        clients.threads.shutdown();
        return clients;
    }

    /** Every command adds something of its own, so that a lost or doubled one shows. */
    static String commandOf(String commandId) {
        return "RecordAchievement";
    }

    static Map<String, ?> bodyOf(String commandId) {
        return Samples.achievement(commandId);
    }

    private void send(CommandClient recorder, String prefix) {
        try {
            for (int n = 1; ; n++) {
                var id = prefix + n;
                var answer = recorder.send(id, commandOf(id), bodyOf(id));
                if (answer.recorded()) acknowledged.put(id, answer.position());
                else if (answer.status() != 503) refused.add(id + ": " + answer.body());
                firstAnswers.countDown();
            }
        } catch (IOException e) {
            // The process is gone, which is what this client waited for.
        }
    }

    /** Lets them run for a while after each had its first answer. */
    void letRun(int milliseconds) {
        try {
            if (!firstAnswers.await(30, TimeUnit.SECONDS)) throw new AssertionError("Nobody answers the clients.");
            threads.awaitTermination(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Map<String, Long> acknowledged() {
        try {
            if (!threads.awaitTermination(60, TimeUnit.SECONDS)) throw new AssertionError("A client does not end.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (!refused.isEmpty()) throw new AssertionError("Refused: " + refused.get(0));
        return acknowledged;
    }
}
