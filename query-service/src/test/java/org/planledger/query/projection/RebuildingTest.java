package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.register.Arrival;
import org.planledger.query.testing.RandomHistory;
import org.planledger.query.testing.RecordedLedger;

/** A register that another release laid out is rebuilt, also where whoever began it died over it. */
class RebuildingTest {
    private static final List<RecordedEvent> HISTORY = RandomHistory.of(12, 100);

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @Test
    void theRebuildOfOneThatDiedIsTakenUpWhenItsClaimRunsOut() {
        var views = Views.empty(MONGO).applied(HISTORY, 100);
        views.database()
                .getCollection("register")
                .updateOne(Filters.eq("_id", "generation_1"), Updates.set("layout", 0));
        var dead = new Claims(views.database(), "rebuild", Clock.systemUTC(), Duration.ofSeconds(3));
        assertThat(dead.claim()).isTrue();

        try (var rebuilding = new Rebuilding(
                new RecordedLedger(HISTORY),
                views.database(),
                new Arrival(),
                Views.erasures(new RecordedLedger(HISTORY)),
                Clock.systemUTC())) {
            assertThat(rebuilding.begin()).as("while the claim holds").isFalse();
            rebuilding.start();
            await().atMost(Duration.ofSeconds(30)).until(() -> views.standing().generation() == 2);
        }
        assertThat(views.standing().ofThisLayout()).isTrue();
        assertThat(views.check(HISTORY).equal()).isTrue();
    }
}
