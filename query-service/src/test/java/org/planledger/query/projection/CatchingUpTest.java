package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.Standing;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.RandomHistory;
import org.planledger.query.testing.RecordedLedger;

/** A register far behind its ledger is filled in portions first, and then followed. */
class CatchingUpTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final int FAR = RegisterTokens.PORTION + 300;
    private static final List<RecordedEvent> HISTORY = RandomHistory.of(7, FAR);

    private final Views views = Views.empty(MONGO);

    @Test
    void whatLiesFarBehindIsFoldedAsIfItHadBeenFollowed() {
        views.applied(HISTORY.subList(0, 100), 100);

        follow(HISTORY, FAR);

        assertThat(views.check(HISTORY).equal()).isTrue();
    }

    @Test
    void itStopsBeforeAnEventThatMakesNoSense() {
        var history = new ArrayList<>(HISTORY);
        var replaced = history.get(4000);
        history.set(
                4000,
                new RecordedEvent(
                        replaced.position(),
                        replaced.recordedAt(),
                        "odd",
                        "achievement/nowhere",
                        0,
                        replaced.envelope(),
                        new AchievementWithdrawn("nowhere"),
                        "line"));

        follow(history, 4000);

        await().untilAsserted(() -> assertThat(views.standing().stopped())
                .extracting(Standing.Stop::position)
                .isEqualTo(4001L));
        assertThat(views.standing().position()).isEqualTo(4000);
    }

    private void follow(List<RecordedEvent> history, long position) {
        var arrival = new Arrival();
        try (var processor = new RegisterProcessor(
                new RecordedLedger(history), views.database(), arrival, Clock.systemUTC(), Duration.ofMillis(50))) {
            processor.start();
            assertThat(new StoredRegister(views.database(), arrival).await(position, Duration.ofSeconds(60)))
                    .isTrue();
        }
    }
}
