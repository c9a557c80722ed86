package org.planledger.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.projection.RegisterProcessor;
import org.planledger.query.register.Above;
import org.planledger.query.register.Arrival;
import org.planledger.query.register.Change;
import org.planledger.query.register.Facet;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.RandomHistory;
import org.planledger.query.testing.RecordedLedger;

/** On random histories a trail by pages, either way, is all that it asks for and nothing else. */
class RandomTrailsTest {
    private static final int EVENTS = 700;
    private static final Filter ALL = new Filter(null, List.of(), null, null, null, null, "");

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void pageByPageItIsTheWhole(long seed) {
        var history = RandomHistory.of(seed, EVENTS);
        var views = MONGO.client().getDatabase(Given.anyDatabase());
        var arrival = new Arrival();
        var register = new StoredRegister(views, arrival);
        try (var processor = new RegisterProcessor(
                new RecordedLedger(history), views, arrival, Clock.systemUTC(), Duration.ofMillis(20))) {
            processor.start();
            assertThat(register.await(history.size(), Duration.ofSeconds(30))).isTrue();
        }
        compare(register.at(Moment.NOW));
        compare(register.at(new Moment(null, null, EVENTS / 2L)));
        compare(register.at(new Moment(LocalDate.of(2021, 3, 31), null, null)));
    }

    private static void compare(Register.View view) {
        var changes = view.changes("north", 0);
        assertThat(walked(view, ALL, 50)).isEqualTo(positions(changes));
        var above = view.items(changes.stream().map(Change::item).distinct().toList()).stream()
                .collect(Collectors.toMap(Item::id, Above::of));
        var byFacet = changes.stream()
                .flatMap(change -> Facet.of(change, above.getOrDefault(change.item(), Above.NOTHING)).stream()
                        .map(facet -> Map.entry(facet, change)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        byFacet.forEach((facet, its) ->
                assertThat(walked(view, filed(facet), 7)).as(facet.toString()).isEqualTo(positions(its)));
    }

    private static Filter filed(Facet facet) {
        return new Filter(null, List.of(facet), null, null, null, null, "");
    }

    /** Both ways, which must be the same turned round. */
    private static List<String> walked(Register.View view, Filter filter, int limit) {
        var oldest = walked(new Trail(view, "north", filter, false), limit);
        var newest = walked(new Trail(view, "north", filter, true), limit);
        Collections.reverse(newest);
        assertThat(newest).isEqualTo(oldest);
        return oldest;
    }

    private static List<String> walked(Trail trail, int limit) {
        var walked = new ArrayList<String>();
        Long beyond = null;
        do {
            var page = trail.page(beyond, limit);
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(limit);
            page.entries()
                    .forEach(told -> walked.add(told.entry().position() + " "
                            + told.changes().stream()
                                    .map(Change::item)
                                    .map(ItemId::toString)
                                    .toList()));
            beyond = page.next();
        } while (beyond != null);
        return walked;
    }

    private static List<String> positions(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.entry().position(), java.util.TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> e.getKey() + " "
                        + e.getValue().stream().map(c -> c.item().toString()).toList())
                .toList();
    }
}
