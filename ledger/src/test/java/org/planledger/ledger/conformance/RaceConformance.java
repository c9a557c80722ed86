package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.ledger.testing.Samples.append;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.StreamConflict;

/** Of those who race for one place exactly one wins. */
public interface RaceConformance extends Bench {
    @Test
    default void exactly_one_of_many_threads_wins_a_place() throws Exception {
        var ledger = bench().open();

        for (long sequence = 0; sequence < 10; sequence++) {
            var answers = bench().atOnce(contenders(List.of(ledger), 16, sequence));
            assertThat(answers).filteredOn(Answer::isFirst).hasSize(1);
            assertThat(answers)
                    .filteredOn(a -> a.isRefusedBy(StreamConflict.class))
                    .hasSize(15);
        }
        assertThat(bench().lines()).hasSize(10);
        assertThat(ledger.stream("plan/race", 0)).hasSize(10);
    }

    @Test
    default void exactly_one_of_a_group_wins_a_place() throws Exception {
        var ledger = bench().open();

        var answers = bench().inOneGroup(
                        ledger,
                        append("plan/race", 0),
                        append("plan/race", 0),
                        append("plan/other", 0),
                        append("plan/race", 0));

        answers.get(0).assertFirst();
        answers.get(1).assertRefusedBy(StreamConflict.class);
        answers.get(2).assertFirst();
        answers.get(3).assertRefusedBy(StreamConflict.class);
        assertThat(bench().lines()).hasSize(3);
    }

    @Test
    default void exactly_one_of_several_ledgers_wins_a_place() throws Exception {
        var ledgers = IntStream.range(0, 4).mapToObj(i -> bench().open()).toList();

        for (long sequence = 0; sequence < 15; sequence++) {
            var answers = bench().atOnce(contenders(ledgers, 12, sequence));
            assertThat(answers).filteredOn(Answer::isFirst).hasSize(1);
            assertThat(answers)
                    .filteredOn(a -> a.isRefusedBy(StreamConflict.class))
                    .hasSize(11);
        }
        assertThat(bench().lines()).hasSize(15);
        assertThat(ledgers.get(3).stream("plan/race", 0)).hasSize(15);
    }

    @Test
    default void a_writer_that_was_overtaken_finds_its_place() {
        var one = bench().open();
        var other = bench().open();

        for (long i = 0; i < 25; i++) {
            assertThat(one.append(append("plan/one", i)).position()).isEqualTo(2 * i + 1);
            assertThat(other.append(append("plan/other", i)).position()).isEqualTo(2 * i + 2);
        }
    }

    private static List<Callable<Receipt>> contenders(List<? extends Ledger> ledgers, int count, long sequence) {
        var contenders = new ArrayList<Callable<Receipt>>();
        for (int i = 0; i < count; i++) {
            var ledger = ledgers.get(i % ledgers.size());
            contenders.add(() -> ledger.append(append("plan/race", sequence)));
        }
        return contenders;
    }
}
