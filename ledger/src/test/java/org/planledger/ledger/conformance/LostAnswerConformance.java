package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.planledger.ledger.testing.Samples.append;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.StreamConflict;
import org.planledger.ledger.conformance.FaultyWire.Fault;

/** Whatever the network does, a command is answered rightly, or it is said that the answer is not known. */
public interface LostAnswerConformance extends Bench {
    Duration PATIENT = Duration.ofSeconds(20);
    Duration IMPATIENT = Duration.ofMillis(600);

    @Test
    default void a_write_whose_answer_was_lost_is_answered_as_recorded() throws Exception {
        var wire = bench().wire();
        var ledger = bench().openThrough(wire, PATIENT);
        ledger.append(append("plan/a", 0));

        wire.failNextInsert(Fault.REPLY_LOST);
        var receipt = ledger.append(append("cmd-lost", "plan/a", 1, 2));

        wire.awaitStruck();
        assertThat(receipt.position()).isEqualTo(3);
        assertThat(receipt.repeated()).isFalse();
        ledger.append(append("plan/a", 3));
        assertThat(bench().lines()).hasSize(4);
    }

    @Test
    default void a_write_that_never_arrived_is_made_again() throws Exception {
        var wire = bench().wire();
        var ledger = bench().openThrough(wire, PATIENT);
        ledger.append(append("plan/a", 0));

        wire.failNextInsert(Fault.REQUEST_LOST);
        var receipt = ledger.append(append("plan/a", 1));

        wire.awaitStruck();
        assertThat(receipt.repeated()).isFalse();
        assertThat(ledger.stream("plan/a", 0)).hasSize(2);
        assertThat(bench().lines()).hasSize(2);
    }

    @Test
    default void a_write_that_never_arrived_loses_to_one_that_did() throws Exception {
        var wire = bench().wire();
        var ledger = bench().openThrough(wire, PATIENT);
        var other = bench().open();
        ledger.append(append("plan/a", 0));

        bench().gate().hold();
        var overtaking = bench().send(() -> other.append(append("plan/a", 1)));
        bench().gate().awaitReached();
        wire.failNextInsert(Fault.REQUEST_HELD);
        var losing = bench().send(() -> ledger.append(append("plan/a", 1)));
        wire.awaitStruck();
        bench().gate().release();

        var answers = java.util.List.of(overtaking.get(), losing.get());
        assertThat(answers).filteredOn(Answer::isFirst).hasSize(1);
        assertThat(answers).filteredOn(a -> a.isRefusedBy(StreamConflict.class)).hasSize(1);
        wire.deliverWhatIsHeld();
        assertThat(bench().lines()).hasSize(2);
    }

    @Test
    default void an_unknown_outcome_is_said_and_asking_again_tells() throws Exception {
        var wire = bench().wire();
        var ledger = bench().openThrough(wire, IMPATIENT);
        ledger.append(append("plan/a", 0));

        wire.failNextInsert(Fault.REPLY_LOST);
        var answer = bench().send(() -> ledger.append(append("cmd-unknown", "plan/a", 1, 1)));
        wire.awaitStruck();
        wire.cut();

        if (answer.get().refusal() instanceof LedgerUnavailable unavailable)
            assertThat(unavailable.outcomeUnknown()).isTrue();
        else answer.get().assertFirst();
        wire.mend();
        await().untilAsserted(() -> assertThat(
                        ledger.append(append("cmd-unknown", "plan/a", 1, 1)).repeated())
                .isTrue());
        assertThat(bench().lines()).hasSize(2);
    }

    @Test
    default void a_write_that_arrives_after_all_breaks_nothing() throws Exception {
        var wire = bench().wire();
        var ledger = bench().openThrough(wire, IMPATIENT);
        ledger.append(append("plan/a", 0));

        wire.failNextInsert(Fault.REQUEST_HELD);
        var answer = bench().send(() -> ledger.append(append("cmd-late", "plan/a", 1, 1)));
        wire.awaitStruck();
        wire.cut();
        assertThat(((LedgerUnavailable) answer.get().refusal()).outcomeUnknown())
                .isTrue();
        assertThat(bench().lines()).hasSize(1);

        wire.deliverWhatIsHeld();
        await().untilAsserted(() -> assertThat(bench().lines()).hasSize(2));
        wire.mend();
        await().untilAsserted(() -> assertThat(
                        ledger.append(append("cmd-late", "plan/a", 1, 1)).repeated())
                .isTrue());
        ledger.append(append("plan/a", 2));
        assertThat(bench().open().next(0, 10)).hasSize(3);
    }

    @Test
    default void a_write_that_arrives_too_late_finds_its_place_taken() throws Exception {
        var wire = bench().wire();
        var ledger = bench().openThrough(wire, IMPATIENT);
        ledger.append(append("plan/a", 0));

        wire.failNextInsert(Fault.REQUEST_HELD);
        var answer = bench().send(() -> ledger.append(append("cmd-late", "plan/a", 1, 1)));
        wire.awaitStruck();
        wire.cut();
        answer.get().assertRefusedBy(LedgerUnavailable.class);
        bench().open().append(append("plan/b", 0));
        wire.deliverWhatIsHeld();
        wire.mend();

        await().untilAsserted(() -> assertThat(
                        ledger.append(append("cmd-late", "plan/a", 1, 1)).position())
                .isEqualTo(3));
        assertThat(bench().open().next(0, 10)).hasSize(3);
    }

    @Test
    default void a_database_that_is_away_is_said_and_its_return_is_enough() {
        var wire = bench().wire();
        wire.cut();
        var ledger = bench().openThrough(wire, IMPATIENT);

        var answer = Answer.of(() -> ledger.append(append("plan/a", 0)));
        answer.assertRefusedBy(LedgerUnavailable.class);
        assertThat(((LedgerUnavailable) answer.refusal()).outcomeUnknown()).isFalse();
        Answer.of(() -> ledger.receiptOf("any").orElseThrow()).assertRefusedBy(LedgerUnavailable.class);
        assertThat(bench().lines()).isEmpty();

        wire.mend();
        await().until(() -> Answer.of(() -> ledger.append(append("plan/a", 0))).isFirst());
        assertThat(bench().lines()).hasSize(1);
    }
}
