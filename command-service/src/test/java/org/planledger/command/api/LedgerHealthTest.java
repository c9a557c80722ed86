package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.WatchedLedger;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.springframework.boot.health.contributor.Status;

/** The service is not well once anybody found its ledger broken, however well the rest of it reads. */
class LedgerHealthTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @Test
    void aBreakThatWasMetIsRemembered() {
        var commits = MONGO.database().getCollection("commits");
        try (var ledger =
                new WatchedLedger(MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC()))) {
            var health = new LedgerHealth(ledger);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            commits.insertOne(new Document("_id", 1L).append("lines", List.of("forged")));
            assertThatThrownBy(() -> ledger.next(0, 1)).isInstanceOf(LedgerBroken.class);
            commits.deleteOne(new Document("_id", 1L));

            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.health().getDetails()).containsEntry("brokenAt", 1L);
        }
    }
}
