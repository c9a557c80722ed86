package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.RandomHistory;

/** Every query goes by {@code _id}, so that no server has to scan a collection. */
class QueryShapesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private final List<BsonDocument> filters = Collections.synchronizedList(new ArrayList<>());

    private final CommandListener listening = new CommandListener() {
        @Override
        public void commandStarted(CommandStartedEvent started) {
            var command = started.getCommand();
            if (command.containsKey("find"))
                filters.add(command.getDocument("filter").clone());
            if (command.containsKey("updates"))
                command.getArray("updates")
                        .forEach(update ->
                                filters.add(update.asDocument().getDocument("q").clone()));
        }
    };

    @Test
    void readsAndWritesGoById() {
        var history = RandomHistory.of(9, 900);
        var settings =
                LedgerClient.settings(MONGO.uri()).addCommandListener(listening).build();
        try (var client = MongoClients.create(settings)) {
            var views = new Views(client.getDatabase(Given.anyDatabase())).applied(history, 300);
            for (var moment : List.of(Moment.NOW, new Moment(null, null, 500L))) {
                var view = views.register().at(moment);
                view.partnerships();
                view.plans("north");
                view.item(ItemId.parse("theme/north-plan/t1"));
                view.ofPlan("north-plan", ItemKind.THEME);
                view.ofPartnership("north", ItemKind.REVIEW);
                view.history(ItemId.parse("plan/north-plan"));
                view.changes("north", 450);
                view.entry(400);
                view.steps("north-plan").upTo(300);
                view.steps("north-plan").afterNextMeeting(300);
                view.steps("north-plan").afterMeetingBefore(300);
            }
        }

        assertThat(filters).hasSizeGreaterThan(30);
        assertThat(filters).allSatisfy(filter -> {
            assertThat(filter.keySet()).isEqualTo(Set.of("_id"));
            if (filter.get("_id").isDocument())
                assertThat(filter.getDocument("_id").keySet()).isEqualTo(Set.of("$in"));
        });
    }

    @Test
    void aStepEarlyInALongLifeTakesFewReads() {
        var history = RandomHistory.of(13, 3000);
        var settings =
                LedgerClient.settings(MONGO.uri()).addCommandListener(listening).build();
        try (var client = MongoClients.create(settings)) {
            var register = new Views(client.getDatabase(Given.anyDatabase()))
                    .applied(history, 1000)
                    .register();
            filters.clear();
            var view = register.at(new Moment(null, null, 100L));
            assertThat(view.steps("north-plan").upTo(100)).isPresent();
            assertThat(view.item(ItemId.parse("theme/north-plan/t1"))).isPresent();
            assertThat(filters).hasSizeLessThan(20);
        }
    }
}
