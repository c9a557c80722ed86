package org.planledger.command.axon;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.command.action.OpenActionPlanYear;
import org.planledger.command.partnership.EndMembership;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.SeparateService;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Lead;

/** Two services on one database take commands for the same aggregates at the same moment. */
class RacingServicesTest {

    private static final int ROUNDS = 10;
    private static final Lead POLICE = new Lead("police", null);

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static SeparateService one;
    private static SeparateService other;

    private Story here;
    private Story there;

    @BeforeAll
    static void startBoth() {
        one = SeparateService.on(MONGO.uri(), MONGO.databaseName());
        other = SeparateService.on(MONGO.uri(), MONGO.databaseName());
    }

    @AfterAll
    static void stopBoth() {
        one.close();
        other.close();
    }

    @BeforeEach
    void givenATheme() {
        here = new Stories(one.bean(Desk.class), one.bean(Ledger.class))
                .begin()
                .givenAPlan()
                .givenATheme("t1", 1);
        there = here.seenBy(other.bean(Desk.class));
    }

    @AfterEach
    void thePositionsHaveNoHole() {
        var ledger = other.bean(Ledger.class);
        try (var events = ledger.after(0)) {
            assertThat(events.map(RecordedEvent::position).collect(toList()))
                    .isEqualTo(LongStream.rangeClosed(1, ledger.head().position())
                            .boxed()
                            .toList());
        }
    }

    @RepeatedTest(ROUNDS)
    void oneLeadIsAppointedOnce() {
        var command = new AssignThemeLead(here.plan, "t1", POLICE);

        var outcomes = Race.of(() -> here.ask(command), () -> there.ask(command));

        assertThat(outcomes.stream().filter(o -> o.receipt() != null))
                .as("exactly one winner")
                .hasSize(1);
        assertThat(outcomes).extracting(Race.Outcome::refused).contains(Rule.LEAD_ALREADY_ASSIGNED);
    }

    @RepeatedTest(ROUNDS)
    void oneNumberIsGivenOnce() {
        var outcomes = Race.of(
                () -> here.ask(new AddTheme(here.plan, "a", 2, "Drugs")),
                () -> there.ask(new AddTheme(here.plan, "b", 2, "Alcohol")));

        assertThat(outcomes.stream().filter(o -> o.receipt() != null))
                .as("exactly one winner")
                .hasSize(1);
        assertThat(outcomes).extracting(Race.Outcome::refused).contains(Rule.THEME_NUMBER_TAKEN);
    }

    /** The two years are streams of their own: only the list in the plan's stream keeps them apart. */
    @RepeatedTest(ROUNDS)
    void noTwoYearsOverlapThatAreOpenedAtTheSameMoment() {
        var outcomes = Race.of(
                () -> here.ask(new OpenActionPlanYear(here.id("a"), here.plan, Story.span("2021-04", "2022-03"))),
                () -> there.ask(new OpenActionPlanYear(here.id("b"), here.plan, Story.span("2022", "2022"))));

        assertThat(outcomes.stream().filter(o -> o.receipt() != null))
                .as("exactly one winner")
                .hasSize(1);
        assertThat(outcomes).extracting(Race.Outcome::refused).contains(Rule.ACTION_YEARS_OVERLAP);
    }

    @RepeatedTest(ROUNDS)
    void commandsThatDoNotContradictEachOtherAreBothRecorded() {
        var outcomes = Race.of(
                () -> here.ask(new AddTheme(here.plan, "a", 2, "Drugs")),
                () -> there.ask(new AddTheme(here.plan, "b", 3, "Alcohol")));

        assertThat(outcomes).allSatisfy(o -> assertThat(o.receipt()).isNotNull());
    }

    /** The two streams differ: only the guard on the partnership keeps rule 3. */
    @RepeatedTest(ROUNDS)
    void nobodyLeadsWhoseMembershipEndedAtTheSameMoment() {
        here.on("2020-06");
        there.on("2021-06");

        var outcomes = Race.of(
                () -> here.ask(new EndMembership(here.partnership, "police")),
                () -> there.ask(new AssignThemeLead(here.plan, "t1", POLICE)));

        var ended = outcomes.get(0).receipt();
        var assigned = outcomes.get(1).receipt();
        assertThat(ended).isNotNull();
        if (assigned == null) assertThat(outcomes.get(1).refused()).isEqualTo(Rule.LEAD_NOT_A_MEMBER);
        else assertThat(assigned.position()).as("decided while it was a member").isLessThan(ended.position());
    }

    @RepeatedTest(ROUNDS)
    void twoIdenticalRequestsGetOneAnswer() {
        var command = new AddTheme(here.plan, "a", 2, "Drugs");
        var commandId = UUID.randomUUID().toString();
        var asked = new Asked(command, here.envelope(command, commandId), here.mandate());

        var outcomes = Race.of(
                () -> one.bean(Desk.class).decide(asked),
                () -> other.bean(Desk.class).decide(asked));

        assertThat(outcomes).allSatisfy(o -> assertThat(o.receipt()).isNotNull());
        assertThat(outcomes.stream().map(o -> o.receipt().position()).distinct())
                .hasSize(1);
    }
}
