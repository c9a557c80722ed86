package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.ledger.testing.Samples.append;
import static org.planledger.ledger.testing.Samples.relyingOn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.StreamConflict;

/** What a decision relied on still holds when its events are recorded. */
public interface GuardConformance extends Bench {
    @Test
    default void a_command_is_recorded_while_what_it_relied_on_holds() {
        var ledger = bench().open();
        ledger.append(append("partnership/p", 0));

        ledger.append(relyingOn("partnership/p", 0, append("plan/a", 0)));
        ledger.append(relyingOn("partnership/none", -1, append("plan/b", 0)));
        bench().open().append(relyingOn("partnership/p", 0, append("plan/c", 0)));

        assertThat(bench().lines()).hasSize(4);
    }

    @Test
    default void a_command_is_refused_where_what_it_relied_on_has_moved() {
        var ledger = bench().open();
        ledger.append(append("partnership/p", 0));
        ledger.append(append("partnership/p", 1));

        var answer = Answer.of(() -> ledger.append(relyingOn("partnership/p", 0, append("plan/a", 0))));
        answer.assertRefusedBy(StreamConflict.class);
        assertThat(((StreamConflict) answer.refusal()).stream()).isEqualTo("partnership/p");
        Answer.of(() -> bench().open().append(relyingOn("partnership/p", 0, append("plan/a", 0))))
                .assertRefusedBy(StreamConflict.class);
        Answer.of(() -> bench().open().append(relyingOn("partnership/p", -1, append("plan/a", 0))))
                .assertRefusedBy(StreamConflict.class);
        Answer.of(() -> bench().open().append(relyingOn("partnership/p", 2, append("plan/a", 0))))
                .assertRefusedBy(StreamConflict.class);

        assertThat(bench().lines()).hasSize(2);
    }

    @Test
    default void a_command_is_refused_where_another_process_moved_what_this_one_has_looked_at() {
        var ledger = bench().open();
        ledger.append(relyingOn("partnership/p", -1, append("plan/a", 0)));
        bench().open().append(append("partnership/p", 0));

        Answer.of(() -> ledger.append(relyingOn("partnership/p", -1, append("plan/b", 0))))
                .assertRefusedBy(StreamConflict.class);

        assertThat(ledger.stream("plan/b", 0)).isEmpty();
        ledger.append(relyingOn("partnership/p", 0, append("plan/b", 0)));
        assertThat(bench().lines()).hasSize(3);
    }

    @Test
    default void a_command_is_refused_where_its_own_group_moves_what_it_relied_on() throws Exception {
        var ledger = bench().open();
        ledger.append(append("partnership/p", 0));

        var answers = bench().inOneGroup(
                        ledger,
                        append("partnership/p", 1),
                        relyingOn("partnership/p", 0, append("plan/a", 0)),
                        append("plan/b", 0));

        answers.get(0).assertFirst();
        answers.get(1).assertRefusedBy(StreamConflict.class);
        answers.get(2).assertFirst();
        assertThat(ledger.stream("plan/a", 0)).isEmpty();
    }

    @Test
    default void of_two_that_rely_on_each_other_one_wins() throws Exception {
        var one = bench().open();
        var other = bench().open();

        for (int i = 0; i < 20; i++) {
            var left = "plan/left-" + i;
            var right = "plan/right-" + i;
            var answers = bench().atOnce(List.of(
                    () -> one.append(relyingOn(right, -1, append(left, 0))),
                    () -> other.append(relyingOn(left, -1, append(right, 0)))));
            assertThat(answers).filteredOn(Answer::isFirst).hasSize(1);
            assertThat(answers)
                    .filteredOn(a -> a.isRefusedBy(StreamConflict.class))
                    .hasSize(1);
        }
        assertThat(bench().lines()).hasSize(20);
    }
}
