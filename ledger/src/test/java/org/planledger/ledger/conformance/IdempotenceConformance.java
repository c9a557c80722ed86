package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.ledger.testing.Samples.append;
import static org.planledger.ledger.testing.Samples.commandId;
import static org.planledger.ledger.testing.Samples.relyingOn;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.StreamConflict;

/** One command id, one recording, one answer. */
public interface IdempotenceConformance extends Bench {
    @Test
    default void a_repeated_command_gets_the_first_answer() {
        var ledger = bench().open();
        var first = ledger.append(append("cmd-once", "plan/a", 0, 2));
        ledger.append(append("plan/a", 2));

        var again = new Receipt("cmd-once", 2, "plan/a", 1, true, first.digest());
        assertThat(ledger.append(append("cmd-once", "plan/a", 0, 2))).isEqualTo(again);
        assertThat(bench().open().append(append("cmd-once", "plan/a", 0, 2))).isEqualTo(again);
        assertThat(ledger.append(append("cmd-once", "plan/other", 0, 1))).isEqualTo(again);
        assertThat(bench().open().append(append("cmd-once", "plan/other", 0, 1)))
                .isEqualTo(again);
        assertThat(ledger.receiptOf("cmd-once")).contains(again);
        assertThat(ledger.receiptOf("cmd-never")).isEmpty();
        assertThat(bench().lines()).hasSize(3);
    }

    @Test
    default void a_repeated_command_gets_the_first_answer_though_what_it_relied_on_has_moved() {
        var ledger = bench().open();
        ledger.append(relyingOn("partnership/p", -1, append("cmd-once", "plan/a", 0, 1)));
        ledger.append(append("partnership/p", 0));

        var again = ledger.append(relyingOn("partnership/p", -1, append("cmd-once", "plan/a", 0, 1)));

        assertThat(again.repeated()).isTrue();
        assertThat(again.position()).isEqualTo(1);
        assertThat(bench().lines()).hasSize(2);
    }

    @Test
    default void a_command_sent_many_times_at_once_is_recorded_once() throws Exception {
        var ledgers = IntStream.range(0, 3).mapToObj(i -> bench().open()).toList();

        for (int round = 0; round < 10; round++) {
            var id = commandId();
            var stream = "plan/round-" + round;
            var answers = bench().atOnce(IntStream.range(0, 12)
                    .<java.util.concurrent.Callable<Receipt>>mapToObj(
                            i -> () -> ledgers.get(i % 3).append(append(id, stream, 0, 1)))
                    .toList());
            assertThat(answers).filteredOn(Answer::isFirst).hasSize(1);
            assertThat(answers).filteredOn(Answer::isRepeated).hasSize(11);
            assertThat(answers).extracting(a -> a.receipt().position()).containsOnly(round + 1L);
        }
        assertThat(bench().lines()).hasSize(10);
    }

    @Test
    default void a_command_twice_in_one_group_is_recorded_once() throws Exception {
        var ledger = bench().open();

        var answers = bench().inOneGroup(
                        ledger,
                        append("cmd-once", "plan/a", 0, 2),
                        append("cmd-once", "plan/a", 0, 2),
                        append("cmd-once", "plan/b", 0, 1),
                        append("plan/c", 0));

        answers.get(0).assertFirst();
        assertThat(answers.get(1).receipt()).isEqualTo(answers.get(0).receipt().again());
        assertThat(answers.get(2).receipt()).isEqualTo(answers.get(0).receipt().again());
        answers.get(3).assertFirst();
        assertThat(ledger.stream("plan/b", 0)).isEmpty();
        assertThat(bench().lines()).hasSize(4);
    }

    @Test
    default void a_refused_command_may_be_sent_again() {
        var ledger = bench().open();
        Answer.of(() -> ledger.append(append("cmd-early", "plan/a", 1, 1))).assertRefusedBy(StreamConflict.class);
        ledger.append(append("plan/a", 0));

        assertThat(ledger.append(append("cmd-early", "plan/a", 1, 1)).repeated())
                .isFalse();
        assertThat(bench().lines()).hasSize(2);
    }
}
