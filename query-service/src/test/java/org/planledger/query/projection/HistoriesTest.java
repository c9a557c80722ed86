package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.fold.Touch;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Moment;
import org.planledger.query.testing.FreshFold;
import org.planledger.query.testing.RandomHistory;

/** On random histories the register answers as a fold that knows no database. */
class HistoriesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static Map<ItemId, Map<String, Object>> answered(Views views, FreshFold fresh, Moment moment) {
        var fields = new LinkedHashMap<ItemId, Map<String, Object>>();
        for (Item item : views.register().at(moment).items(fresh.items())) fields.put(item.id(), item.fields());
        return fields;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void asAtEveryPositionEqualsAFreshFold(long seed) {
        var history = RandomHistory.of(seed, 150);
        var fresh = FreshFold.of(history);
        var views = Views.empty(MONGO).applied(history, 40);

        for (var event : history) {
            var moment = new Moment(null, null, event.position());
            assertThat(answered(views, fresh, moment))
                    .as("seed %s, position %s", seed, event.position())
                    .isEqualTo(fresh.at(moment));
        }
        assertThat(answered(views, fresh, Moment.NOW)).isEqualTo(fresh.at(Moment.NOW));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void bothClocksTogetherEqualAFreshFold(long seed) {
        var history = RandomHistory.of(seed, 200);
        var fresh = FreshFold.of(history);
        var views = Views.empty(MONGO).applied(history, 64);

        for (int month = 1; month <= 48; month += 5) {
            var day = LocalDate.of(2019, 1, 31).plusMonths(month);
            for (int minutes = 0; minutes <= 200; minutes += 50) {
                var moment = new Moment(day, RandomHistory.BEGIN.plusSeconds(60L * minutes), null);
                assertThat(answered(views, fresh, moment))
                        .as("seed %s, %s", seed, moment)
                        .isEqualTo(fresh.at(moment));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {10, 11})
    void whereEveryFactIsRecordedOnItsDayBothClocksSayTheSame(long seed) {
        var history = RandomHistory.recordedOnTheDay(seed, 150);
        var fresh = FreshFold.of(history);
        var views = Views.empty(MONGO).applied(history, 50);

        for (int month = 0; month <= 36; month += 3) {
            var day = LocalDate.of(2020, 1, 31).plusMonths(month);
            var end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            var held = answered(views, fresh, new Moment(day, null, null));
            assertThat(held)
                    .as("seed %s, %s", seed, day)
                    .isEqualTo(answered(views, fresh, new Moment(null, end, null)))
                    .isEqualTo(answered(views, fresh, new Moment(day, end, null)));
        }
    }

    @Test
    void everyEntryAfterAnyPositionIsAmongTheChangesOnce() {
        var history = RandomHistory.of(6, 5000);
        var views = Views.empty(MONGO).applied(history, 1000);
        var view = views.register().at(Moment.NOW);
        var all = view.changes("north", 0);

        var touched = FreshFold.of(history).told().stream()
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

        for (var told : FreshFold.of(history).told())
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
                .containsExactlyElementsOf(FreshFold.of(history).told().stream()
                        .filter(t -> t.touches().stream()
                                .anyMatch(touch -> touch.item().equals(theme)))
                        .map(t -> t.event().position())
                        .toList());
    }
}
