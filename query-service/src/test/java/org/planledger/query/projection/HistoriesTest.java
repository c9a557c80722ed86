package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.EventCases;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.fold.Fold;
import org.planledger.query.fold.Meaning;
import org.planledger.query.fold.State;
import org.planledger.query.fold.Touch;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Moment;
import org.planledger.query.testing.RandomHistory;

/** On random histories the register answers as a fold that knows no database. */
class HistoriesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    /** What an event touched, told by a fold in memory. */
    private record Told(RecordedEvent event, List<Touch> touches) {}

    private static List<Told> told(List<RecordedEvent> history) {
        var states = new HashMap<ItemId, State>();
        var told = new ArrayList<Told>();
        for (var event : history) {
            EventCases<Meaning> fold =
                    new Fold(event.position(), event.envelope().decidedOn(), id -> Optional.ofNullable(states.get(id)));
            var touches = event.event().match(fold).touches();
            for (var touch : touches)
                states.put(
                        touch.item(),
                        states.getOrDefault(touch.item(), State.empty(touch.about()))
                                .after(touch.operations()));
            told.add(new Told(event, touches));
        }
        return told;
    }

    /** The items that a moment holds, by the definition of the two clocks. */
    private static Map<ItemId, Map<String, Object>> expected(List<Told> told, Moment moment) {
        var states = new LinkedHashMap<ItemId, State>();
        var seen = new java.util.HashSet<ItemId>();
        for (var one : told) {
            boolean holds = holds(moment, one.event());
            for (var touch : one.touches()) {
                boolean first = seen.add(touch.item());
                if (holds && (first || states.containsKey(touch.item())))
                    states.put(
                            touch.item(),
                            states.getOrDefault(touch.item(), State.empty(touch.about()))
                                    .after(touch.operations()));
            }
        }
        var fields = new LinkedHashMap<ItemId, Map<String, Object>>();
        states.forEach((id, state) -> fields.put(id, state.fields()));
        return fields;
    }

    private static boolean holds(Moment moment, RecordedEvent event) {
        return (moment.asAt() == null
                        || !event.envelope().decidedOn().firstDay().isAfter(moment.asAt()))
                && (moment.knownOn() == null || event.recordedAt().isBefore(moment.knownOn()))
                && (moment.position() == null || event.position() <= moment.position());
    }

    private static Map<ItemId, Map<String, Object>> answered(Views views, List<Told> told, Moment moment) {
        var ids = told.stream()
                .flatMap(t -> t.touches().stream())
                .map(Touch::item)
                .distinct()
                .toList();
        var fields = new LinkedHashMap<ItemId, Map<String, Object>>();
        for (Item item : views.register().at(moment).items(ids)) fields.put(item.id(), item.fields());
        return fields;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void asAtEveryPositionEqualsAFreshFold(long seed) {
        var history = RandomHistory.of(seed, 150);
        var told = told(history);
        var views = Views.empty(MONGO).applied(history, 40);

        for (var event : history) {
            var moment = new Moment(null, null, event.position());
            assertThat(answered(views, told, moment))
                    .as("seed %s, position %s", seed, event.position())
                    .isEqualTo(expected(told, moment));
        }
        assertThat(answered(views, told, Moment.NOW)).isEqualTo(expected(told, Moment.NOW));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void bothClocksTogetherEqualAFreshFold(long seed) {
        var history = RandomHistory.of(seed, 200);
        var told = told(history);
        var views = Views.empty(MONGO).applied(history, 64);

        for (int month = 1; month <= 48; month += 5) {
            var day = LocalDate.of(2019, 1, 31).plusMonths(month);
            for (int minutes = 0; minutes <= 200; minutes += 50) {
                var moment = new Moment(day, RandomHistory.BEGIN.plusSeconds(60L * minutes), null);
                assertThat(answered(views, told, moment))
                        .as("seed %s, %s", seed, moment)
                        .isEqualTo(expected(told, moment));
            }
        }
    }

    @Test
    void everyEntryAfterAnyPositionIsAmongTheChangesOnce() {
        var history = RandomHistory.of(6, 5000);
        var views = Views.empty(MONGO).applied(history, 1000);
        var view = views.register().at(Moment.NOW);
        var all = view.changes("north", 0);

        var touched = told(history).stream()
                .filter(t -> t.touches().get(0).about().partnershipId().equals("north"))
                .toList();
        assertThat(all.stream().map(change -> change.entry().position()).distinct())
                .containsExactlyElementsOf(
                        touched.stream().map(t -> t.event().position()).toList());
        for (long position = 0; position <= 5000; position += 97) {
            long after = position;
            assertThat(view.changes("north", after))
                    .as("after %s", after)
                    .isEqualTo(all.stream()
                            .filter(change -> change.entry().position() > after)
                            .toList());
        }
    }

    @Test
    void everyEntryIsFoundByItsPosition() {
        var history = RandomHistory.of(7, 600);
        var views = Views.empty(MONGO).applied(history, 100);
        var view = views.register().at(Moment.NOW);

        for (var told : told(history))
            assertThat(view.entry(told.event().position()))
                    .extracting(Change::item)
                    .containsExactlyElementsOf(
                            told.touches().stream().map(Touch::item).toList());
    }

    @Test
    void anItemsHistoryIsWholeHoweverLongItIs() {
        var history = RandomHistory.of(8, 600);
        var views = Views.empty(MONGO).applied(history, 100);
        var theme = ItemId.parse("theme/south-plan/t1");

        assertThat(views.register().at(Moment.NOW).history(theme))
                .hasSizeGreaterThan(16)
                .extracting(change -> change.entry().position())
                .containsExactlyElementsOf(told(history).stream()
                        .filter(t -> t.touches().stream()
                                .anyMatch(touch -> touch.item().equals(theme)))
                        .map(t -> t.event().position())
                        .toList());
    }
}
