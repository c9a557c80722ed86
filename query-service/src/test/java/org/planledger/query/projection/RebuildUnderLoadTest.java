package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.RandomHistory;

/**
 * Readers ask while the register is rebuilt. The generation that they begin with is made to say "Werds" wherever the
 * ledger says "Words", in every kind of document, so that an answer put together from both generations shows.
 */
class RebuildUnderLoadTest {
    private static final int READERS = 3;
    private static final List<RecordedEvent> HISTORY = RandomHistory.of(77, 1500);

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    /** What one look at the register says, from four kinds of logs. */
    private record Answer(Object themes, Object changes, Object history, Object trail) {
        static Answer of(Register.View view) {
            return new Answer(
                    view.ofPlan("north-plan", ItemKind.THEME),
                    view.changes("north", 1200),
                    view.history(ItemId.parse("theme/north-plan/t1")),
                    view.trail("north", null, 700, true, 40));
        }
    }

    @Test
    void readsNeverFailAndNeverMixGenerations() throws Exception {
        var database = MONGO.client().getDatabase(Given.anyDatabase());
        var views = new Views(database).applied(HISTORY, 500);
        var ledgers = Answer.of(views.register().at(Moment.NOW));
        alter(database);
        var altered = Answer.of(views.register().at(Moment.NOW));
        assertThat(altered).isNotEqualTo(ledgers);

        var seen = whileReadBy(views.register(), () -> views.rebuild(HISTORY));

        assertThat(seen.keySet()).isSubsetOf(altered, ledgers);
        assertThat(seen).as("the readers were there before and after").containsKeys(altered, ledgers);
        assertThat(views.check(HISTORY).equal()).isTrue();
    }

    /** Every answer that anybody got, and how often. */
    private static Map<Answer, Long> whileReadBy(StoredRegister register, Callable<Rebuild.Result> rebuild)
            throws Exception {
        var over = new AtomicBoolean();
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            var answers = new ArrayList<Future<List<Answer>>>();
            for (int i = 0; i < READERS; i++) answers.add(readers.submit(() -> readUntil(over, register)));
            assertThat(rebuild.call().sameAsBefore()).isFalse();
            over.set(true);
            var all = new ArrayList<Answer>();
            for (var some : answers) all.addAll(some.get(60, TimeUnit.SECONDS));
            return all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        } finally {
            readers.shutdownNow();
        }
    }

    /** Goes on until it is over, and then once more. */
    private static List<Answer> readUntil(AtomicBoolean over, StoredRegister register) {
        var answers = new ArrayList<Answer>();
        boolean last;
        do {
            last = over.get();
            answers.add(Answer.of(register.at(Moment.NOW)));
        } while (!last);
        return answers;
    }

    private static void alter(MongoDatabase database) {
        for (var name : database.listCollectionNames())
            if (name.startsWith("register_1_"))
                for (var document : database.getCollection(name).find().into(new ArrayList<>()))
                    database.getCollection(name)
                            .replaceOne(
                                    Filters.eq("_id", document.getString("_id")),
                                    Document.parse(document.toJson().replace("Words", "Werds")));
    }
}
