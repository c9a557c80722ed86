package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planledger.ledger.testing.Samples.append;
import static org.planledger.ledger.testing.Samples.commandId;
import static org.planledger.ledger.testing.Samples.envelope;
import static org.planledger.ledger.testing.Samples.event;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.ledger.Append;
import org.planledger.ledger.AppendTooLarge;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.StreamConflict;

/** All events of a command or none, each in the one place that is free, and nobody pays for a neighbour. */
public interface AtomicityConformance extends Bench {
    @Test
    default void an_answered_command_is_in_the_database() {
        var ledger = bench().open();

        for (int i = 0; i < 20; i++) {
            ledger.append(append("plan/a", i));
            assertThat(bench().lines()).hasSize(i + 1);
        }
    }

    @Test
    default void a_conflict_on_one_stream_records_nothing_on_the_other() {
        var ledger = bench().open();
        ledger.append(append("plan/taken", 0));
        var id = commandId();

        var answer = Answer.of(() -> ledger.append(
                new Append(id, List.of(event(id, "plan/free", 0), event(id, "plan/taken", 0)), Map.of())));

        answer.assertRefusedBy(StreamConflict.class);
        assertThat(((StreamConflict) answer.refusal()).stream()).isEqualTo("plan/taken");
        assertThat(ledger.stream("plan/free", 0)).isEmpty();
        assertThat(ledger.receiptOf(id)).isEmpty();
        assertThat(bench().lines()).hasSize(1);
    }

    @Test
    default void commands_that_wait_together_are_one_commit_in_the_order_of_arrival() throws Exception {
        var ledger = bench().open();

        var answers = bench().inOneGroup(ledger, append("plan/a", 0), append("plan/b", 0), append("plan/c", 0));

        assertThat(answers).allMatch(Answer::isFirst);
        assertThat(answers).extracting(a -> a.receipt().position()).containsExactly(2L, 3L, 4L);
        assertThat(bench().stored()).hasSize(2);
    }

    @Test
    default void a_bad_command_does_not_fail_its_neighbours() throws Exception {
        var ledger = bench().open();
        ledger.append(append("plan/taken", 0));

        var answers = bench().inOneGroup(
                        ledger, append("plan/a", 0), append("plan/taken", 0), append("plan/b", 0), append("plan/c", 7));

        answers.get(0).assertFirst();
        answers.get(1).assertRefusedBy(StreamConflict.class);
        answers.get(2).assertFirst();
        answers.get(3).assertRefusedBy(StreamConflict.class);
        assertThat(bench().lines()).hasSize(4);
    }

    @Test
    default void a_bad_command_does_not_fail_its_neighbours_where_only_the_database_knows() throws Exception {
        bench().open().append(append("plan/taken", 0));
        var ledger = bench().open();

        var answers = bench().inOneGroup(ledger, append("plan/a", 0), append("plan/taken", 0), append("plan/b", 0));

        answers.get(0).assertFirst();
        answers.get(1).assertRefusedBy(StreamConflict.class);
        answers.get(2).assertFirst();
        assertThat(bench().lines()).hasSize(4);
    }

    @Test
    default void a_sequence_is_not_left_out() {
        var ledger = bench().open();
        ledger.append(append("plan/a", 0));

        Answer.of(() -> ledger.append(append("plan/a", 2))).assertRefusedBy(StreamConflict.class);
        Answer.of(() -> ledger.append(append("plan/none", 1))).assertRefusedBy(StreamConflict.class);
        Answer.of(() -> bench().open().append(append("plan/a", 2))).assertRefusedBy(StreamConflict.class);

        assertThat(bench().lines()).hasSize(1);
        ledger.append(append("plan/a", 1));
    }

    @Test
    default void too_many_events_are_refused_and_as_many_as_fit_are_not() {
        var ledger = bench().open();

        assertThatThrownBy(() -> ledger.append(append(commandId(), "plan/a", 0, 501)))
                .isInstanceOf(AppendTooLarge.class);
        assertThat(bench().lines()).isEmpty();

        ledger.append(append(commandId(), "plan/a", 0, 500));
        ledger.append(append("plan/a", 500));
        assertThat(bench().open().next(499, 10)).hasSize(2);
        assertThat(bench().open().next(250, 1000)).hasSize(251);
    }

    @Test
    default void too_much_text_is_refused_and_as_much_as_fits_is_not() {
        var ledger = bench().open();

        assertThatThrownBy(() -> ledger.append(titled("cmd-large", "x".repeat(1 << 20))))
                .isInstanceOf(AppendTooLarge.class);
        assertThatThrownBy(() -> ledger.append(titled("cmd-wide", "\u20ac".repeat(400_000))))
                .isInstanceOf(AppendTooLarge.class);
        assertThat(bench().lines()).isEmpty();

        ledger.append(titled("cmd-fits", "\u20ac".repeat(300_000)));
        assertThat(ledger.stream("plan/a", 0)).hasSize(1);
    }

    @Test
    default void text_of_every_script_comes_back_and_half_a_character_is_refused() {
        var ledger = bench().open();

        assertThatThrownBy(() -> ledger.append(titled("cmd-half", "half \ud83d")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bench().lines()).isEmpty();

        var title = "Łuton \"quoted\" \\ \u0000 \u2028 \ud83d\udeb2 \u0627\u0644\u0634\u0631\u0637\u0629";
        ledger.append(titled("cmd-whole", title));
        var read = (ThemeAdded) bench().open().stream("plan/a", 0).get(0).event();
        assertThat(read.title()).isEqualTo(title);
        assertThat(bench().open().next(0, 1)).hasSize(1);
    }

    @Test
    default void an_append_that_contradicts_itself_is_refused() {
        var ledger = bench().open();

        assertThatThrownBy(() -> ledger.append(new Append(
                        "cmd-1", List.of(event("cmd-1", "plan/a", 0), event("cmd-1", "plan/a", 2)), Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.append(new Append("cmd-1", List.of(event("cmd-2", "plan/a", 0)), Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.append(append("no stream's name", 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.append(append("not a command id", "plan/a", 0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bench().lines()).isEmpty();
    }

    private static Append titled(String commandId, String title) {
        var payload = new ThemeAdded("a", "theme", 1, title);
        return new Append(
                commandId,
                List.of(new NewEvent("event-of-" + commandId, "plan/a", 0, envelope(commandId), payload)),
                Map.of());
    }
}
