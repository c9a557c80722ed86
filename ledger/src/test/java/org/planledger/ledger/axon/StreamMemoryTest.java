package org.planledger.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planledger.ledger.testing.Samples.append;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.Append;
import org.planledger.ledger.Head;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.StreamConflict;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;

/** What is remembered of streams, and what of that is read again. */
class StreamMemoryTest {

    private static final String STREAM = "plan/remembered";

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private MongoLedger ledger;
    private CountedReads counted;
    private StreamMemory memory;

    @BeforeEach
    void open() {
        MONGO.database().drop();
        ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
        counted = new CountedReads(ledger, new ArrayList<>());
        memory = new StreamMemory(counted, 1000);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_stream_is_read_once_and_followed_by_what_this_process_records() {
        assertThat(remembered(STREAM).last()).isEqualTo(-1);

        memory.append(append("cmd-1", STREAM, 0, 3));
        memory.append(append("cmd-2", STREAM, 3, 2));

        assertThat(remembered(STREAM).events())
                .extracting(StreamEvent::event)
                .isEqualTo(ledger.stream(STREAM, 0).stream()
                        .map(RecordedEvent::event)
                        .toList());
        assertThat(counted.reads()).containsExactly(STREAM);
    }

    @Test
    void what_others_record_shows_when_the_stream_is_read_anew() {
        memory.append(append("cmd-1", STREAM, 0, 1));
        remembered(STREAM);

        ledger.append(append("cmd-2", STREAM, 1, 1));

        assertThat(remembered(STREAM).last()).isEqualTo(0);
        assertThat(memory.recorded().of(STREAM).last()).isEqualTo(1);
        assertThat(remembered(STREAM).last()).isEqualTo(1);
    }

    @Test
    void a_stream_of_which_an_event_was_missed_is_forgotten() {
        remembered(STREAM);
        ledger.append(append("cmd-1", STREAM, 0, 1));

        memory.append(append("cmd-2", STREAM, 1, 1));

        assertThat(remembered(STREAM).last()).isEqualTo(1);
    }

    @Test
    void a_command_that_was_recorded_before_is_not_remembered_twice() {
        remembered(STREAM);
        memory.append(append("cmd-1", STREAM, 0, 1));

        assertThat(memory.append(append("cmd-1", STREAM, 1, 1)).repeated()).isTrue();

        assertThat(remembered(STREAM).last()).isEqualTo(0);
    }

    @Test
    void a_command_that_is_refused_by_the_ledger_is_not_remembered() {
        remembered(STREAM);
        ledger.append(append("cmd-1", STREAM, 0, 1));

        assertThatThrownBy(() -> memory.append(append("cmd-2", STREAM, 0, 1))).isInstanceOf(StreamConflict.class);

        assertThat(remembered(STREAM).last()).isEqualTo(-1);
    }

    @Test
    void what_is_remembered_is_bounded_and_what_is_forgotten_is_read_again() {
        var streams = IntStream.range(0, 200).mapToObj(i -> "plan/p-" + i).toList();
        for (var stream : streams) ledger.append(append("cmd-" + stream.substring(5), stream, 0, 9));

        for (var stream : streams) assertThat(remembered(stream).last()).isEqualTo(8);
        for (var stream : streams) assertThat(remembered(stream).last()).isEqualTo(8);

        assertThat(memory.remembers()).as("events and streams").isLessThanOrEqualTo(1000);
        assertThat(counted.reads()).hasSizeBetween(300, 400);
    }

    @Test
    void each_event_is_folded_once_however_the_stream_grows() {
        var folded = new ArrayList<Long>();
        memory.append(append("cmd-1", STREAM, 0, 2));
        for (int i = 2; i < 5; i++) {
            assertThat(count(remembered(STREAM), folded)).isEqualTo(i);
            memory.append(append("cmd-" + i, STREAM, i, 1));
        }

        assertThat(folded).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void what_is_folded_of_a_longer_history_does_not_show_in_the_shorter_one() {
        memory.append(append("cmd-1", STREAM, 0, 2));
        var shorter = remembered(STREAM);
        memory.append(append("cmd-2", STREAM, 2, 1));

        assertThat(count(remembered(STREAM), new ArrayList<>())).isEqualTo(3);
        assertThat(count(shorter, new ArrayList<>())).isEqualTo(2);
    }

    private History remembered(String stream) {
        return memory.remembered().of(stream);
    }

    private static int count(History history, List<Long> folded) {
        return history.fold(Integer.class, 0, (state, event) -> {
            folded.add(event.sequence());
            return state + 1;
        });
    }

    /** Notes which streams are read. */
    private record CountedReads(Ledger ledger, List<String> reads) implements Ledger {

        @Override
        public List<RecordedEvent> stream(String stream, long fromSequence) {
            reads.add(stream);
            return ledger.stream(stream, fromSequence);
        }

        @Override
        public Receipt append(Append append) {
            return ledger.append(append);
        }

        @Override
        public Optional<Receipt> receiptOf(String commandId) {
            return ledger.receiptOf(commandId);
        }

        @Override
        public Map<String, Receipt> receiptsOf(Collection<String> commandIds) {
            return ledger.receiptsOf(commandIds);
        }

        @Override
        public Stream<RecordedEvent> after(long position) {
            return ledger.after(position);
        }

        @Override
        public List<RecordedEvent> next(long position, int limit) {
            return ledger.next(position, limit);
        }

        @Override
        public Head head() {
            return ledger.head();
        }

        @Override
        public void close() {
            ledger.close();
        }
    }
}
