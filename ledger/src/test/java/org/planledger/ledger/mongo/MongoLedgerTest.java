package org.planledger.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planledger.ledger.testing.Samples.append;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.StreamConflict;
import org.planledger.ledger.testing.TestMongo;

class MongoLedgerTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private MongoLedger ledger;

    @BeforeEach
    void open() {
        MONGO.database().drop();
        ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void what_is_appended_is_read_back() {
        var first = ledger.append(append("cmd-0001", "plan/a", 0, 3));
        var second = ledger.append(append("plan/a", 3));

        assertThat(first.position()).isEqualTo(3);
        assertThat(second.position()).isEqualTo(4);
        assertThat(ledger.stream("plan/a", 1))
                .extracting(RecordedEvent::sequence)
                .containsExactly(1L, 2L, 3L);
        assertThat(ledger.next(1, 10)).extracting(RecordedEvent::position).containsExactly(2L, 3L, 4L);
        assertThat(ledger.after(0)).extracting(RecordedEvent::position).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ledger.head().position()).isEqualTo(4);
        assertThat(ledger.receiptOf("cmd-0001"))
                .hasValueSatisfying(r -> assertThat(r.position()).isEqualTo(3));
        assertThatThrownBy(() -> ledger.append(append("plan/a", 2))).isInstanceOf(StreamConflict.class);
    }
}
