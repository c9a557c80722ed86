package org.planledger.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.events.RecommendationEvent.RecommendationIssued;
import org.planledger.events.Streams;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.answer.Problem;
import org.planledger.query.projection.RegisterProcessor;
import org.planledger.query.register.Arrival;
import org.planledger.query.register.Moment;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Given;
import org.planledger.values.Body;

/** A history that was typed in today, looked at from days and entries that lie behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookingFromThePastTest {
    private static final long FIRST_REVIEW = 6;
    private static final long SECOND_REVIEW = 8;
    private static final long MEETING = 10;

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private final WhatChanged changed = new WhatChanged(Clock.systemUTC());
    private Given given;
    private RegisterProcessor processor;
    private StoredRegister register;

    @BeforeAll
    void anAnswerThatWasDueAfterTheSecondReview() {
        given = Given.nothing(MONGO);
        var borough = new Borough(given).on("2021-02-01").registered();
        borough.proposes("lamps", "A", "Lamps").adopts("lamps", Body.COMMITTEE);
        borough.proposes("benches", "B", "Benches").opens("rev-1", "First");
        assertThat(given.position()).isEqualTo(FIRST_REVIEW - 1);
        borough.on("2021-03-11").closes("rev-1").on("2021-06-01");
        borough.tells(Streams.recommendation("lamps"), new RecommendationIssued("lamps", "Executive", List.of(), 60));
        borough.on("2021-06-21").opens("rev-2", "Second").closes("rev-2").meets("m-after", "2021-06-22");
        aLeadOfAThemeThatCameLaterInItsYear(borough);
        var views = MONGO.client().getDatabase(Given.anyDatabase());
        var arrival = new Arrival();
        processor = new RegisterProcessor(given.ledger(), views, arrival, Clock.systemUTC(), Duration.ofMillis(20));
        processor.start();
        register = new StoredRegister(views, arrival);
        assertThat(register.await(given.position(), Duration.ofSeconds(30))).isTrue();
    }

    private static void aLeadOfAThemeThatCameLaterInItsYear(Borough borough) {
        borough.on("2021-09-01")
                .admits("council", "Council")
                .drafts("p", "2021", "2024")
                .adds("p", "t", 1, "Streets");
        borough.on("2021").assigns("p", "t", "council", null);
    }

    @AfterAll
    void close() {
        processor.close();
        given.close();
    }

    @ParameterizedTest
    @CsvSource({"rev-1, rev-2, RESPONSE_DUE", "rev-1, , RESPONSE_OVERDUE"})
    void whatIsOverdueIsToldFromTheSecondPoint(String since, String to, ChangeClass owed) {
        var changes = changed.of(register.at(Moment.NOW), Borough.CSP, since, to);
        assertThat(classes(changes)).contains(owed);
    }

    private static List<ChangeClass> classes(Changes changes) {
        return changes.counts().stream().map(Changes.Count::change).toList();
    }

    @Test
    void fromADayTheLastReviewIsTheOneThatHadClosedByThen() {
        var looked = new Moment(LocalDate.of(2021, 5, 31), null, null);
        assertThat(changed.of(register.at(looked), Borough.CSP, null, null)
                        .since()
                        .position())
                .isEqualTo(FIRST_REVIEW);
        assertThat(changed.points(register.at(looked), Borough.CSP).reviews()).hasSize(1);
    }

    @Test
    void afterAnEntryTheLastReviewIsTheOneThatHadClosedByThen() {
        var looked = new Moment(null, null, SECOND_REVIEW);
        assertThat(changed.of(register.at(looked), Borough.CSP, null, null)
                        .since()
                        .position())
                .isEqualTo(FIRST_REVIEW);
    }

    @Test
    void whatTheClocksSetAsideIsAccountedForToo() {
        var looked = new Moment(LocalDate.of(2021, 5, 31), null, null);
        var accounts = changed.of(register.at(looked), Borough.CSP, "0", null).accounts();
        assertThat(accounts.ledger()).isEqualTo(given.position());
        assertThat(accounts.entries()).isEqualTo(FIRST_REVIEW);
        assertThat(accounts.setAside()).isEqualTo(given.position() - FIRST_REVIEW);
        assertThat(accounts.elsewhere()).isZero();
        assertThat(accounts.told() + accounts.administrative()).isEqualTo(accounts.entries());
    }

    @Test
    void aMeetingOfAHistoryThatWasRecordedAfterwardsIsWhereItsLastEntryStands() {
        var changes = changed.of(register.at(Moment.NOW), Borough.CSP, "rev-1", "meeting:m-after");

        assertThat(changes.to().position()).isEqualTo(MEETING);
        assertThat(changes.accounts().entries()).isEqualTo(MEETING - FIRST_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "99999999,          , 202",
        "position:99999999, , 202",
        "0,         99999999, 202",
        "2999-01-01,        , 400",
        "0,        2021-06-22, 400",
        "0,  date:2999-01-01, 400"
    })
    void aPointThatHasNotComeIsNoPoint(String since, String to, int status) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> changed.of(register.at(Moment.NOW), Borough.CSP, since, to))
                .satisfies(problem -> assertThat(problem.httpStatus()).isEqualTo(status));
    }
}
