package org.planledger.command.axon;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.ledger.Receipt;

/** Two commands at the same moment. */
final class Race {

    private Race() {}

    /** What came of one of them. */
    record Outcome(@Nullable Receipt receipt, @Nullable Rule refused) {

        private static Outcome of(Supplier<Receipt> asking) {
            try {
                return new Outcome(asking.get(), null);
            } catch (Refusal refusal) {
                return new Outcome(null, refusal.rule());
            }
        }
    }

    static List<Outcome> of(Supplier<Receipt> first, Supplier<Receipt> second) {
        var barrier = new CyclicBarrier(2);
        var running = List.of(first, second).stream()
                .map(asking -> CompletableFuture.supplyAsync(
                        () -> {
                            meet(barrier);
                            return Outcome.of(asking);
                        },
                        command -> new Thread(command).start()))
                .toList();
        return IntStream.range(0, 2).mapToObj(i -> running.get(i).join()).toList();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
