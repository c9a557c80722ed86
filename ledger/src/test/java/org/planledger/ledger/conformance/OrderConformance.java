package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.ledger.testing.Samples.append;
import static org.planledger.ledger.testing.Samples.commandId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;

/** One order for all, without a hole, that every reader sees from wherever it begins. */
public interface OrderConformance extends Bench {
    @Test
    default void positions_run_from_one_without_a_hole_whoever_writes() throws Exception {
        var ledgers = List.of(bench().open(), bench().open(), bench().open());
        var commands = IntStream.range(0, 90)
                .<Callable<Receipt>>mapToObj(i ->
                        () -> ledgers.get(i % 3).append(append(commandId(), "plan/order-" + i, 0, 1 + i % 4)))
                .toList();

        var answers = bench().atOnce(commands);

        assertThat(answers).allMatch(Answer::isFirst);
        long events = IntStream.range(0, 90).map(i -> 1 + i % 4).sum();
        assertThat(positionsAfter(ledgers.get(0), 0)).containsExactlyElementsOf(range(1, events));
        assertThat(tailed(ledgers.get(1), 7)).containsExactlyElementsOf(range(1, events));
        assertThat(ledgers.get(2).head().position()).isEqualTo(events);
        assertThat(bench().open().head()).isEqualTo(ledgers.get(0).head());
    }

    @Test
    default void an_answer_says_where_the_commands_last_event_stands() {
        var ledger = bench().open();

        var first = ledger.append(append("first-command", "plan/a", 0, 3));
        var second = ledger.append(append("second-command", "plan/b", 0, 2));

        assertThat(first).isEqualTo(new Receipt("first-command", 3, "plan/a", 2, false, "0".repeat(64)));
        assertThat(second).isEqualTo(new Receipt("second-command", 5, "plan/b", 1, false, "0".repeat(64)));
    }

    @Test
    default void what_was_appended_is_read_back_word_for_word() {
        var ledger = bench().open();
        var command = append(commandId(), "plan/a", 0, 2);

        ledger.append(command);

        var read = bench().open().stream("plan/a", 0);
        assertThat(read).hasSize(2);
        for (int i = 0; i < 2; i++) {
            var written = command.events().get(i);
            assertThat(read.get(i).id()).isEqualTo(written.id());
            assertThat(read.get(i).stream()).isEqualTo("plan/a");
            assertThat(read.get(i).sequence()).isEqualTo(i);
            assertThat(read.get(i).envelope()).isEqualTo(written.envelope());
            assertThat(read.get(i).event()).isEqualTo(written.event());
            assertThat(read.get(i).line()).isEqualTo(bench().lines().get(i));
        }
    }

    @Test
    default void reading_resumes_from_every_position_also_inside_a_commit() {
        var ledger = bench().open();
        for (int i = 0; i < 4; i++) ledger.append(append(commandId(), "plan/" + i, 0, 1 + 3 * i));
        long events = 22;

        for (long position = 0; position <= events; position++) {
            var rest = range(position + 1, events);
            var fresh = bench().open();
            assertThat(positionsAfter(fresh, position)).containsExactlyElementsOf(rest);
            assertThat(positions(fresh.next(position, 100))).containsExactlyElementsOf(rest);
            assertThat(positions(fresh.next(position, 2)))
                    .containsExactlyElementsOf(rest.subList(0, Math.min(2, rest.size())));
        }
    }

    @Test
    default void a_tail_at_the_end_sees_what_another_process_adds() {
        var reading = bench().open();
        var writing = bench().open();
        assertThat(reading.next(0, 10)).isEmpty();
        assertThat(reading.head().position()).isZero();

        for (long i = 0; i < 70; i++) {
            writing.append(append("plan/a", i));
            assertThat(positions(reading.next(i, 10))).containsExactly(i + 1);
            assertThat(reading.next(i + 1, 10)).isEmpty();
            assertThat(reading.head()).isEqualTo(writing.head());
        }
    }

    @Test
    default void a_stream_is_read_from_any_sequence_and_holds_nothing_else() {
        var ledger = bench().open();
        for (long i = 0; i < 150; i++) {
            ledger.append(append("plan/a", i));
            if (i < 20) ledger.append(append("plan/a-b", i));
        }

        assertThat(ledger.stream("plan/a", 0))
                .extracting(RecordedEvent::sequence)
                .containsExactlyElementsOf(range(0, 149));
        assertThat(ledger.stream("plan/a", 140))
                .hasSize(10)
                .allMatch(event -> event.stream().equals("plan/a"));
        assertThat(ledger.stream("plan/a", 150)).isEmpty();
        assertThat(ledger.stream("plan/none", 0)).isEmpty();
    }

    @Test
    default void time_only_grows_however_the_clock_is_set() {
        var clock = new SteppedClock();
        var ledger = bench().open(clock);

        ledger.append(append("plan/a", 0));
        clock.step(Duration.ofHours(-2));
        ledger.append(append("plan/a", 1));
        ledger.append(append("plan/a", 2));
        clock.step(Duration.ofHours(3));
        ledger.append(append("plan/a", 3));

        assertThat(ledger.next(0, 10))
                .extracting(RecordedEvent::recordedAt)
                .containsExactly(
                        Instant.parse("2021-03-11T10:00:00Z"),
                        Instant.parse("2021-03-11T10:00:00.001Z"),
                        Instant.parse("2021-03-11T10:00:00.002Z"),
                        Instant.parse("2021-03-11T11:00:00Z"));
        assertThat(bench().lines().get(1)).startsWith("{\"position\":2,\"recordedAt\":\"2021-03-11T10:00:00.001Z\",");
    }

    @Test
    default void time_grows_across_processes_whose_clocks_differ() {
        var late = new SteppedClock();
        late.step(Duration.ofDays(1));
        var ahead = bench().open(late);
        var behind = bench().open(new SteppedClock());

        for (long i = 0; i < 6; i++) (i % 2 == 0 ? ahead : behind).append(append("plan/a", i));

        assertThat(behind.next(0, 10))
                .extracting(RecordedEvent::recordedAt)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static List<Long> tailed(Ledger ledger, int limit) {
        var seen = new ArrayList<Long>();
        for (var batch = ledger.next(0, limit); !batch.isEmpty(); batch = ledger.next(seen.size(), limit))
            seen.addAll(positions(batch));
        return seen;
    }

    private static List<Long> positionsAfter(Ledger ledger, long position) {
        try (var events = ledger.after(position)) {
            return events.map(RecordedEvent::position).toList();
        }
    }

    private static List<Long> positions(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::position).toList();
    }

    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
