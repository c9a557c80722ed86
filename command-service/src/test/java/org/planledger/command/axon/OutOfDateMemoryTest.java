package org.planledger.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.command.achievement.CorrectAchievement;
import org.planledger.command.achievement.RecordAchievement;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.plan.RewordTheme;
import org.planledger.command.plan.TransferThemeLead;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.SeparateService;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Lead;
import org.planledger.values.Mandate;
import org.planledger.values.Role;

/** A service remembers streams that another service on the same database has carried on since. */
class OutOfDateMemoryTest {

    private static final Lead POLICE = new Lead("police", null);
    private static final Lead FIRE = new Lead("fire", null);

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
    void givenAThemeWithAnAchievementThatThisServiceRemembers() {
        here = new Stories(one.bean(Desk.class), one.bean(Ledger.class))
                .begin()
                .givenAPlan()
                .givenATheme("t1", 1);
        here.given(new AssignThemeLead(here.plan, "t1", POLICE), achievement("a"));
        there = here.seenBy(other.bean(Desk.class));
    }

    @Test
    void nothingIsRecordedUnderAThemeThatWasRetiredElsewhere() {
        there.given(new RetireTheme(here.plan, "t1"));

        here.refuses(achievement("b"), Rule.THEME_RETIRED, "command.themeId");
    }

    @Test
    void nobodySpeaksForAThemeWhoseLeadWasTransferredElsewhere() {
        there.given(new TransferThemeLead(here.plan, "t1", POLICE, FIRE));

        here.as(leadOf(POLICE)).because("Miscounted");

        here.refuses(correction("a"), Rule.THEME_NOT_YOURS, "command");
    }

    @Test
    void whoWasMadeLeadElsewhereSpeaksForTheThemeAtOnce() {
        here.as(leadOf(FIRE)).because("Miscounted").refuses(correction("a"), Rule.THEME_NOT_YOURS, "command");
        there.given(new TransferThemeLead(here.plan, "t1", POLICE, FIRE));

        assertThat(here.ask(correction("a")).repeated()).isFalse();
    }

    @Test
    void whatWasMissedAndIsRecordedElsewhereIsFound() {
        here.refuses(new RetireTheme(here.plan, "t2"), Rule.NOT_FOUND, "command.themeId");
        there.givenATheme("t2", 2);

        assertThat(here.ask(new RetireTheme(here.plan, "t2")).sequence()).isEqualTo(4);
    }

    @Test
    void aVersionThatWasSeenElsewhereIsTheNewest() {
        long seen = there.ask(new AddTheme(here.plan, "t2", 2, "Drugs")).sequence();
        var command = new RetireTheme(here.plan, "t1");
        var asked = new Asked(command, here.envelope(command, id()), here.mandate(), new Expected(false, Set.of(seen)));

        assertThat(one.bean(Desk.class).decide(asked).sequence()).isEqualTo(seen + 1);
    }

    @Test
    void aBatchIsJudgedOnWhatWasRecordedElsewhere() {
        there.given(new RetireTheme(here.plan, "t1")).givenATheme("t2", 2);

        var verdicts = batch(achievement("b"), achievement("c", "t2"));

        assertThat(verdicts.get(0))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        no -> assertThat(((Refusal) no.why()).rule()).isEqualTo(Rule.THEME_RETIRED));
        assertThat(verdicts.get(1)).isInstanceOf(Verdict.Recorded.class);
    }

    @Test
    void aBatchOfWhichOtherServicesKnowNothingGoesThroughAtOnce() {
        there.givenATheme("t2", 2);

        var verdicts = batch(new AddTheme(here.plan, "t3", 3, "Drugs"), achievement("b", "t3"));

        assertThat(verdicts).allMatch(Verdict.Recorded.class::isInstance);
    }

    /** The rules would take it a second time. */
    @Test
    void aRepeatedIdGetsItsFirstAnswerAlthoughTheStateMovedOn() {
        var command = new RewordTheme(here.plan, "t1", 1, "Safer streets");
        var asked = new Asked(command, here.envelope(command, id()), here.mandate());
        var first = one.bean(Desk.class).decide(asked);
        there.given(new RewordTheme(here.plan, "t1", 1, "Safe streets"));
        long head = one.bean(Ledger.class).head().position();

        for (var service : List.of(one, other)) {
            var again = service.bean(Desk.class).decide(asked);
            assertThat(again).isEqualTo(first.again());
        }
        assertThat(one.bean(Ledger.class).head().position())
                .as("nothing more is recorded")
                .isEqualTo(head);
        assertThat(here.ask(new RetireTheme(here.plan, "t1")).sequence()).isEqualTo(first.sequence() + 2);
    }

    /** The rules would refuse it a second time. */
    @Test
    void aRepeatedIdGetsItsFirstAnswerWhereTheRulesRefuseIt() {
        var command = new AddTheme(here.plan, "t2", 2, "Drugs");
        var asked = new Asked(command, here.envelope(command, id()), here.mandate());
        var first = one.bean(Desk.class).decide(asked);

        for (var service : List.of(one, other))
            assertThat(service.bean(Desk.class).decide(asked)).isEqualTo(first.again());
    }

    @Test
    void anIdThatStandsForAnotherRequestIsRefusedWhateverTheRulesSay() {
        var id = id();
        var first = new RewordTheme(here.plan, "t1", 1, "Safer streets");
        var second = new RewordTheme(here.plan, "t1", 1, "Safe streets");
        one.bean(Desk.class).decide(new Asked(first, here.envelope(first, id), here.mandate()));

        for (var service : List.of(one, other))
            assertThatThrownBy(() -> service.bean(Desk.class)
                            .decide(new Asked(second, here.envelope(second, id), here.mandate())))
                    .isInstanceOf(CommandIdReused.class);
    }

    private List<Verdict> batch(Command... commands) {
        var asked = List.of(commands).stream()
                .map(c -> new Asked(c, here.envelope(c, id()), here.mandate()))
                .toList();
        var verdicts = new Verdict[commands.length];
        one.bean(BatchDesk.class).decide(asked, (index, verdict) -> verdicts[index] = verdict);
        return List.of(verdicts);
    }

    private RecordAchievement achievement(String word) {
        return achievement(word, "t1");
    }

    private RecordAchievement achievement(String word, String theme) {
        return new RecordAchievement(
                here.id(word), here.plan, theme, "Fines issued", Story.span("2021", null), List.of(), null, null);
    }

    private CorrectAchievement correction(String word) {
        return new CorrectAchievement(here.id(word), "Fines paid", Story.span("2021", null), List.of(), null, null);
    }

    private static Mandate leadOf(Lead agency) {
        return new Mandate(Set.of(Role.THEME_LEAD), agency, Set.of(Mandate.ALL));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
