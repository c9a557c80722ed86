package org.planledger.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.ledger.testing.Samples.append;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import java.time.Clock;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.testing.TestMongo;

/** The unique index is there before the first write. */
class IndexTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @Test
    void the_first_write_makes_the_index() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            ledger.append(append("plan/a", 0));
        }

        assertThat(MONGO.database().getCollection("commits").listIndexes()).anySatisfy(index -> {
            assertThat(index.get("key", Document.class)).isEqualTo(new Document("keys", 1));
            assertThat(index.getBoolean("unique")).isTrue();
        });
    }

    @Test
    void a_user_who_may_not_make_it_writes_with_the_one_that_is_there() {
        var commits = new Commits(MONGO.database()) {
            @Override
            void createIndex() {
                throw new MongoCommandException(
                        BsonDocument.parse("{ok: 0, code: 13, codeName: 'Unauthorized', errmsg: 'not authorized'}"),
                        new ServerAddress());
            }
        };
        new Commits(MONGO.database()).ensureIndex();

        try (var ledger = new MongoLedger(Parts.sound(commits), LedgerOptions.defaults(), Clock.systemUTC())) {
            assertThat(ledger.append(append("plan/b", 0)).repeated()).isFalse();
        }
    }
}
