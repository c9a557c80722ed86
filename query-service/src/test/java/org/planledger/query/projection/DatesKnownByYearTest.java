package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.events.ActionEvent.ActionRescheduled;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Arrival;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Given;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;

/**
 * Decisions of which only the year is known, recorded after others of the same thing that are known to the day: as at a
 * day between them nothing shows that never held.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatesKnownByYearTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private Given given;
    private RegisterProcessor processor;
    private StoredRegister register;

    @BeforeAll
    void aThemeHandedOnTwiceAndAnActionMovedTwice() {
        given = Given.nothing(MONGO);
        var borough = new Borough(given).on("2023-12-01").registered();
        borough.admits("council", "Council").admits("police", "Police").admits("fire", "Fire");
        borough.drafts("p", "2024", "2027").adds("p", "t", 1, "Streets");
        borough.on("2024-01-10").assigns("p", "t", "council", null);
        borough.year("y", "p", "2024-01", "2024-12").acts("a", "y", "t", "Lamps", "2024-09");
        borough.on("2024-06-30").transfers("p", "t", new Lead("council", null), new Lead("police", null));
        borough.action("a", moved("2024-10"));
        borough.on("2024").transfers("p", "t", new Lead("police", null), new Lead("fire", null));
        borough.action("a", moved("2024-12"));
        var views = MONGO.client().getDatabase(Given.anyDatabase());
        var arrival = new Arrival();
        processor = new RegisterProcessor(given.ledger(), views, arrival, Clock.systemUTC(), Duration.ofMillis(20));
        processor.start();
        register = new StoredRegister(views, arrival);
        assertThat(register.await(given.position(), Duration.ofSeconds(30))).isTrue();
    }

    private static ActionRescheduled moved(String due) {
        return new ActionRescheduled("a", PartialDate.parse(due), "Head of service", "Chair");
    }

    @AfterAll
    void close() {
        processor.close();
        given.close();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-20, council", "2024-06-29, council", "2024-06-30, fire", "2024-12-31, fire"})
    void aThemeIsLedByWhoeverLedIt(LocalDate day, String lead) {
        assertThat(fields(ItemId.of(ItemKind.THEME, "p", "t"), day).get(Field.Theme.LEADS))
                .asString()
                .contains(lead)
                .doesNotContain(lead.equals("fire") ? "council" : "fire", "police");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-29, 2024-09, 0", "2024-06-30, 2024-12, 2", "2024-12-31, 2024-12, 2"})
    void anActionIsDueWhenItWasAndWasMovedAsOftenAsByThen(LocalDate day, String due, long moves) {
        var action = fields(ItemId.of(ItemKind.ACTION, "a"), day);
        assertThat(action).containsEntry(Field.Action.DUE, due);
        assertThat(action.getOrDefault(Field.Action.TIMES_MOVED, 0L)).isEqualTo(moves);
    }

    private Map<String, Object> fields(ItemId item, LocalDate day) {
        return register.at(new Moment(day, null, null)).item(item).orElseThrow().fields();
    }
}
