package org.planledger.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.projection.RegisterProcessor;
import org.planledger.query.register.Arrival;
import org.planledger.query.register.Item;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.RandomHistory;
import org.planledger.query.testing.RecordedLedger;

/** On random histories and windows nothing is left out of the report, told twice, or unexplained. */
class RandomReportsTest {
    private static final int EVENTS = 200;
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 1);

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void everyEntryIsInExactlyOnePlaceAndTheStepsLeadFromTheFirstStateToTheSecond(long seed) {
        var history = RandomHistory.of(seed, EVENTS);
        var views = MONGO.client().getDatabase(Given.anyDatabase());
        var arrival = new Arrival();
        var register = new StoredRegister(views, arrival);
        try (var processor = new RegisterProcessor(
                new RecordedLedger(history), views, arrival, Clock.systemUTC(), Duration.ofMillis(20))) {
            processor.start();
            assertThat(register.await(history.size(), Duration.ofSeconds(30))).isTrue();
            var random = new Random(seed);
            for (int i = 0; i < 25; i++) holds(register, random, seed);
        }
    }

    /** The net changes, applied to the state at the first point, give the one at the second; bookkeeping sets more. */
    private static void leadsThere(Changes.ItemChanges item, Register.View from, Register.View until, String where) {
        var state = new TreeMap<>(from.item(item.item()).map(Item::fields).orElse(Map.of()));
        for (var net : item.net()) {
            assertThat(state.get(net.field())).as(where).isEqualTo(net.before());
            if (net.after() == null) state.remove(net.field());
            else state.put(net.field(), net.after());
        }
        var there = until.item(item.item());
        var end = there.map(Item::fields).orElse(Map.of());
        assertThat(state).as("%s, %s", where, item.item()).isEqualTo(new TreeMap<>(end));
        // Of an item that came after the day that one looks from there are steps without a state.
        for (var net : there.isEmpty() ? List.<Changes.Net>of() : told(item))
            assertThat(end.get(net.field()))
                    .as("%s, %s, %s", where, item.item(), net.field())
                    .isEqualTo(net.after());
    }

    /** What the lines say became of fields, but for what an item began with. */
    private static List<Changes.Net> told(Changes.ItemChanges item) {
        return item.lines().stream()
                .filter(line -> line.change() != ChangeClass.ADDED)
                .flatMap(line -> line.net().stream())
                .toList();
    }

    private static void holds(StoredRegister register, Random random, long seed) {
        long since = random.nextInt(EVENTS);
        long to = since + random.nextInt((int) (EVENTS - since)) + 1;
        var asAt = random.nextInt(3) == 0 ? LocalDate.of(2019 + random.nextInt(4), 6, 30) : null;
        var points = new Points(register.at(Moment.NOW), "north");
        var from = register.at(new Moment(asAt, null, since));
        var until = register.at(new Moment(asAt, null, to));
        var report = new Report("north", points.at(since), points.at(to), from, until, TODAY).answer(EVENTS);
        var where = "seed %d, %d to %d, as at %s".formatted(seed, since, to, asAt);

        var recorded = until.changes("north", since, to).stream()
                .filter(change -> until.item(change.item()).isPresent())
                .map(change -> change.entry().position() + " " + change.item())
                .collect(Collectors.toCollection(TreeSet::new));
        var told = new TreeSet<String>();
        report.groups().stream()
                .flatMap(group -> group.items().stream())
                .forEach(item -> item.lines().stream()
                        .flatMap(line -> line.steps().stream())
                        .forEach(step -> assertThat(told.add(step.entry().position() + " " + item.item()))
                                .as(where)
                                .isTrue()));
        report.administrative()
                .forEach(change -> assertThat(told.add(change.entry().position() + " " + change.item()))
                        .as(where)
                        .isTrue());
        assertThat(told).as(where).isEqualTo(recorded);
        assertThat(report.accounts().unexplained()).as(where).isEmpty();
        for (var group : report.groups()) for (var item : group.items()) leadsThere(item, from, until, where);
        assertThat(report.accounts().told() + report.accounts().administrative())
                .as(where)
                .isEqualTo(report.accounts().entries());
    }
}
