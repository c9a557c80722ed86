package org.planledger.command.axon;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.command.partnership.EndMembership;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.SeparateService;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
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

    /** What came of one of two racing commands. */
    private record Outcome(
            @Nullable Receipt receipt, @Nullable Rule refused) {

        static Outcome of(Supplier<Receipt> asking) {
            try {
                return new Outcome(asking.get(), null);
            } catch (Refusal refusal) {
                return new Outcome(null, refusal.rule());
            }
        }
    }

    @RepeatedTest(ROUNDS)
    void oneLeadIsAppointedOnce() {
        var command = new AssignThemeLead(here.plan, "t1", POLICE);

        var outcomes = race(() -> here.ask(command), () -> there.ask(command));

        assertThat(outcomes.stream().filter(o -> o.receipt() != null))
                .as("exactly one winner")
                .hasSize(1);
        assertThat(outcomes).extracting(Outcome::refused).contains(Rule.LEAD_ALREADY_ASSIGNED);
    }

    @RepeatedTest(ROUNDS)
    void oneNumberIsGivenOnce() {
        var outcomes = race(
                () -> here.ask(new AddTheme(here.plan, "a", 2, "Drugs")),
                () -> there.ask(new AddTheme(here.plan, "b", 2, "Alcohol")));

        assertThat(outcomes.stream().filter(o -> o.receipt() != null))
                .as("exactly one winner")
                .hasSize(1);
        assertThat(outcomes).extracting(Outcome::refused).contains(Rule.THEME_NUMBER_TAKEN);
    }

    @RepeatedTest(ROUNDS)
    void commandsThatDoNotContradictEachOtherAreBothRecorded() {
        var outcomes = race(
                () -> here.ask(new AddTheme(here.plan, "a", 2, "Drugs")),
                () -> there.ask(new AddTheme(here.plan, "b", 3, "Alcohol")));

        assertThat(outcomes).allSatisfy(o -> assertThat(o.receipt()).isNotNull());
    }

    /** The two streams differ: only the guard on the partnership keeps rule 3. */
    @RepeatedTest(ROUNDS)
    void nobodyLeadsWhoseMembershipEndedAtTheSameMoment() {
        here.on("2020-06");
        there.on("2021-06");

        var outcomes = race(
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
        var envelope = here.envelope(command, commandId);

        var outcomes = race(
                () -> one.bean(Desk.class).decide(command, envelope),
                () -> other.bean(Desk.class).decide(command, envelope));

        assertThat(outcomes).allSatisfy(o -> assertThat(o.receipt()).isNotNull());
        assertThat(outcomes.stream().map(o -> o.receipt().position()).distinct())
                .hasSize(1);
    }

    private static List<Outcome> race(Supplier<Receipt> first, Supplier<Receipt> second) {
        var barrier = new CyclicBarrier(2);
        var running = List.of(first, second).stream()
                .map(asking -> CompletableFuture.supplyAsync(
                        () -> {
                            meet(barrier);
                            return Outcome.of(asking);
                        },
                        command -> new Thread(command).start()))
                .toList();
        return IntStream.range(0, 2).mapToObj(i -> running.get(i).join()).toList();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
