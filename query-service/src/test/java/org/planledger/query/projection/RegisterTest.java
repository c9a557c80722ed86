package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.register.Arrival;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Given;
import org.planledger.values.Body;
import org.planledger.values.Lead;

/** What the register answers, kept by the running processor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String PLAN = "borough-2020";
    private Given given;
    private StoredRegister register;
    private RegisterProcessor processor;
    private long reviewed;

    @BeforeAll
    void aBorough() {
        given = Given.nothing(MONGO);
        var borough = new Borough(given)
                .on("2017")
                .registered()
                .admits("council", "Borough Council")
                .admits("police", "County Police")
                .admits("ccg", "Clinical Commissioning Group")
                .drafts("borough-2017", "2017", "2020")
                .adds("borough-2017", "t1", 1, "Violence")
                .bringsIntoEffect("borough-2017")
                .meets("m-2019", "2019-03-05")
                .agenda("m-2019", "8.1", "Theme report", "borough-2017", "t1")
                .on("2020-04-01")
                .drafts(PLAN, "2020", "2024")
                .adds(PLAN, "t1", 1, "Domestic abuse")
                .adds(PLAN, "t2", 2, "Town centre")
                .priority(PLAN, "p1", 1, "Early help")
                .links(PLAN, "t1", "borough-2017", "t1")
                .supersedes("borough-2017", PLAN)
                .bringsIntoEffect(PLAN)
                .assigns(PLAN, "t1", "council", "Public Health")
                .proposes("r-a", "A", "Lay members")
                .adopts("r-a", Body.COMMITTEE)
                .opens("rev-1", "Review of 2021");
        borough.closes("rev-1");
        reviewed = given.position();
        borough.on("2021-06-12")
                .transfers(PLAN, "t1", new Lead("council", "Public Health"), new Lead("police", null))
                .achieves(PLAN, "t2", "a1", "Fines")
                .corrects("a1", "Fines and warnings")
                .adopts("r-a", Body.EXECUTIVE)
                .on("2022-07-01")
                .admits("icb", "Integrated Care Board")
                .succeeds("ccg", "icb")
                .on("2018")
                .assigns(PLAN, "t2", "police", null);
        var views = MONGO.client().getDatabase(Given.anyDatabase());
        var arrival = new Arrival();
        register = new StoredRegister(views, arrival);
        processor = new RegisterProcessor(given.ledger(), views, arrival, Clock.systemUTC(), Duration.ofMillis(50));
        processor.start();
        assertThat(register.await(given.position(), Duration.ofSeconds(20))).isTrue();
    }

    @AfterAll
    void stop() {
        processor.close();
        given.close();
    }

    private Register.View now() {
        return register.at(Moment.NOW);
    }

    private Item theme(Register.View view, String theme) {
        return view.item(ItemId.of(ItemKind.THEME, PLAN, theme)).orElseThrow();
    }

    @Test
    void answersTheWholePlanFromKeys() {
        assertThat(now().partnerships())
                .extracting(p -> p.text("name"))
                .containsExactly("Borough Community Safety Partnership");
        assertThat(now().partnerships().get(0).text("planInEffect")).isEqualTo(PLAN);
        assertThat(now().plans(Borough.CSP))
                .extracting(p -> p.text("status"))
                .containsExactly("SUPERSEDED", "IN_EFFECT");
        assertThat(now().ofPlan(PLAN, ItemKind.THEME))
                .extracting(t -> t.text("title"))
                .containsExactly("Domestic abuse", "Town centre");
        assertThat(now().ofPlan(PLAN, ItemKind.PRIORITY)).hasSize(1);
        assertThat(now().ofPlan(PLAN, ItemKind.ACHIEVEMENT))
                .extracting(a -> a.text("title"))
                .containsExactly("Fines and warnings");
        assertThat(now().of(ItemId.parse("theme/borough-2020/t2"), ItemKind.ACHIEVEMENT))
                .hasSize(1);
        assertThat(now().of(ItemId.parse("meeting/m-2019"), ItemKind.AGENDA_ITEM))
                .hasSize(1);
    }

    @Test
    void saysWhoLeads() {
        assertThat(theme(now(), "t1").fields()).containsEntry("leads", List.of(Map.of("memberId", "police")));
    }

    @Test
    void saysWhoLedAsAtADate() {
        var then = register.at(new Moment(LocalDate.parse("2021-03-11"), null, null));

        assertThat(theme(then, "t1").fields())
                .containsEntry("leads", List.of(Map.of("memberId", "council", "unit", "Public Health")));
        assertThat(then.ofPlan(PLAN, ItemKind.ACHIEVEMENT)).isEmpty();
    }

    @Test
    void knowsNothingThatWasRecordedLater() {
        var then = register.at(new Moment(null, null, reviewed));

        assertThat(theme(then, "t2").fields()).doesNotContainKey("leads");
        assertThat(then.item(ItemId.parse("recommendation/r-a")).orElseThrow().text("status"))
                .isEqualTo("ADOPTED_BY_COMMITTEE");
    }

    @Test
    void tellsTheHistoryOfATheme() {
        assertThat(now().history(ItemId.parse("theme/borough-2020/t1")))
                .extracting(change -> change.entry().sentence())
                .containsExactly(
                        "The theme Domestic abuse was added",
                        "The theme Domestic abuse carries on Violence of Safer Borough 2017",
                        "Borough Council, Public Health was appointed to lead Domestic abuse",
                        "The lead of Domestic abuse passed from Borough Council, Public Health to County Police");
    }

    @Test
    void listsWhatChangedSinceTheReview() {
        assertThat(now().changes(Borough.CSP, reviewed))
                .extracting(Change::item)
                .extracting(ItemId::toString)
                .containsExactly(
                        "theme/borough-2020/t1",
                        "achievement/a1",
                        "achievement/a1",
                        "recommendation/r-a",
                        "member/borough-csp/icb",
                        "member/borough-csp/ccg",
                        "member/borough-csp/icb",
                        "theme/borough-2020/t2");
    }

    @Test
    void findsAnEntryByItsPosition() {
        assertThat(now().entry(given.position()))
                .singleElement()
                .satisfies(change -> assertThat(change.entry().sentence())
                        .isEqualTo("County Police was appointed to lead Town centre"));
        assertThat(now().entry(given.position() + 1)).isEmpty();
    }

    @Test
    void givesTheVersionOfTheStreamThatHoldsTheItem() {
        assertThat(theme(now(), "t1").version().number()).isEqualTo(7);
        assertThat(now().item(ItemId.parse("achievement/a1"))
                        .orElseThrow()
                        .version()
                        .number())
                .isEqualTo(1);
    }
}
