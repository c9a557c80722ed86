package org.planledger.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.ActionEvent.ActionCancelled;
import org.planledger.events.ActionEvent.ActionCarriedForward;
import org.planledger.events.ActionEvent.ActionCompleted;
import org.planledger.events.ActionEvent.ActionOwnerAssigned;
import org.planledger.events.ActionEvent.ActionPaused;
import org.planledger.events.ActionEvent.ActionReopened;
import org.planledger.events.ActionEvent.ActionRescheduled;
import org.planledger.events.ActionEvent.ActionStarted;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.events.IssueEvent.IssueEscalated;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.events.PlanAimEvent.DutyCovered;
import org.planledger.events.PlanAimEvent.DutyDeclared;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanAimEvent.OutcomeUpdateRecorded;
import org.planledger.events.PlanAimEvent.ThemeLinkedToBoard;
import org.planledger.events.PlanEvent.ThemeLinked;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewOpened;
import org.planledger.events.PrioritisationEvent.ThemeReprioritised;
import org.planledger.events.RecommendationEvent.RecommendationIssued;
import org.planledger.events.RecommendationEvent.ResponseRecorded;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.RiskEvent.RiskRescored;
import org.planledger.events.Streams;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.answer.PointName;
import org.planledger.query.projection.RegisterProcessor;
import org.planledger.query.register.Arrival;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Moment;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Given;
import org.planledger.values.Body;
import org.planledger.values.Figure;
import org.planledger.values.GovernanceRules;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Reprioritisation;
import org.planledger.values.ResponseAnswer;
import org.planledger.values.RiskScale;
import org.planledger.values.Span;

/** Given what stood at a review and what happened afterwards: what the report says of each item. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SinceTheReviewTest {
    private static final String PLAN = "plan-a";
    private static final String YEAR = "year-a";
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private Given given;
    private Borough borough;
    private RegisterProcessor processor;
    private StoredRegister register;
    private long reviewed;
    private Changes report;

    @BeforeAll
    void aYearBetweenTwoReviews() {
        given = Given.nothing(MONGO);
        borough = new Borough(given).on("2020-01-10");
        standing();
        reviewed = given.position();
        borough.on("2020-09-01");
        happened();
        start();
        report = report(reviewed, given.position());
    }

    private void standing() {
        borough.registered().admits("council", "Borough Council").admits("police", "County Police");
        borough.drafts(PLAN, "2020", "2021").bringsIntoEffect(PLAN).drafts("plan-b", "2021", "2024");
        for (int i = 1; i <= 8; i++) borough.adds(PLAN, "t" + i, i, "Theme " + i);
        borough.adds("plan-b", "t1", 1, "Theme 1");
        borough.assigns(PLAN, "t1", "council", null).assigns(PLAN, "t2", "council", null);
        borough.year(YEAR, PLAN, "2020-01", "2020-12").year("year-b", PLAN, "2021-01", "2021-12");
        for (var action : List.of(
                "slips",
                "comes-forward",
                "comes-back",
                "done",
                "bare",
                "opens-again",
                "is-dropped",
                "passes",
                "goes-on",
                "silent",
                "late",
                "undone",
                "redone",
                "rests",
                "wanders")) borough.acts(action, YEAR, "t1", action, "2020-06");
        borough.acts("quiet", YEAR, "t4", "quiet", "2020-12");
        for (var started : List.of("done", "bare", "opens-again", "undone", "redone"))
            borough.action(started, new ActionStarted(started));
        for (var done : List.of("opens-again", "redone"))
            borough.action(done, new ActionCompleted(done, PartialDate.parse("2020-01-09"), "report"));
        borough.achieves(PLAN, "t1", "wrong", "Fines").achieves(PLAN, "t1", "untitled", "Patrols");
        borough.achieves(PLAN, "t1", "restored", "Fines");
        for (var asked : List.of("answered", "overdue", "waits"))
            borough.proposes(asked, asked, "Topic").adopts(asked, Body.COMMITTEE);
        issued("answered", 60);
        issued("overdue", 60);
        issued("waits", 1000);
        for (var risk : List.of("rises", "falls", "wavers", "rescaled"))
            borough.tells(
                    Streams.risk(risk),
                    new RiskRaised(risk, Borough.CSP, PLAN, "t1", risk, null, "Possible", "Moderate"));
        borough.tells(Streams.plan(PLAN), new OutcomeDefined(PLAN, "feel-safe", "t1", "Feeling safe", null));
        borough.tells(Streams.plan(PLAN), new DutyDeclared(PLAN, "d1", "Reduce crime", "An Act"));
        borough.tells(Streams.plan(PLAN), new OutcomeDefined(PLAN, "same", "t4", "As it was", null));
        borough.tells(
                Streams.risk("stays"),
                new RiskRaised("stays", Borough.CSP, PLAN, "t4", "stays", null, "Possible", "Moderate"));
        borough.proposes("proposed", "proposed", "Topic")
                .opens("rev-1", "Review of 2020")
                .closes("rev-1");
    }

    private void issued(String id, int days) {
        borough.tells(Streams.recommendation(id), new RecommendationIssued(id, "Executive", List.of(), days));
    }

    private void happened() {
        moved("slips", "2020-09");
        moved("slips", "2021-01");
        moved("comes-forward", "2020-05");
        for (var due : List.of("2020-09", "2020-08", "2021-01")) moved("wanders", due);
        moved("comes-back", "2020-12");
        moved("comes-back", "2020-06");
        borough.action("done", new ActionCompleted("done", PartialDate.parse("2020-08"), "photograph"));
        borough.action("bare", new ActionCompleted("bare", PartialDate.parse("2020-08"), null));
        borough.action("opens-again", new ActionReopened("opens-again"));
        borough.action("undone", new ActionCompleted("undone", PartialDate.parse("2020-08"), "report"));
        borough.action("undone", new ActionReopened("undone"));
        borough.action("redone", new ActionReopened("redone"));
        borough.action("redone", new ActionCompleted("redone", PartialDate.parse("2020-01-09"), "report"));
        borough.action("rests", new ActionStarted("rests")).action("rests", new ActionPaused("rests"));
        borough.action("rests", new ActionStarted("rests"));
        borough.action("is-dropped", new ActionCancelled("is-dropped"));
        borough.action("passes", new ActionOwnerAssigned("passes", new Lead("council", null)));
        borough.action("goes-on", new ActionCarriedForward("goes-on", "year-b"));
        var quarter = new Span(PartialDate.parse("2020-04"), PartialDate.parse("2020-06"));
        borough.inYear(YEAR, new NoReportReceived(YEAR, quarter, new Lead("police", null), "silent", null));
        borough.acts("comes-and-goes", YEAR, "t1", "comes and goes", "2020-12");
        borough.action("comes-and-goes", new ActionCancelled("comes-and-goes"));
        borough.on("2019-12").action("late", new ActionStarted("late")).on("2020-09-01");
        borough.releases(PLAN, "t1", "council", null).assigns(PLAN, "t1", "council", null);
        borough.transfers(PLAN, "t2", new Lead("council", null), new Lead("police", null));
        borough.rewords(PLAN, "t2", 2, "Theme two").retires(PLAN, "t3");
        corrected("wrong", "60");
        corrected("wrong", "61");
        corrected("restored", "60");
        corrected("restored", "52");
        borough.corrects("untitled", "Foot patrols").withdraws("untitled");
        borough.tells(
                Streams.recommendation("answered"),
                new ResponseRecorded("answered", ResponseAnswer.IN_PART, "Some", null));
        borough.tells(Streams.risk("rises"), new RiskRescored("rises", "Almost certain", "Severe"));
        borough.tells(Streams.risk("falls"), new RiskRescored("falls", "Rare", "Moderate"));
        borough.tells(Streams.risk("wavers"), new RiskRescored("wavers", "Almost certain", "Moderate"));
        borough.tells(Streams.risk("wavers"), new RiskRescored("wavers", "Possible", "Moderate"));
        rescoped();
        borough.tells(Streams.plan(PLAN), new OutcomeUpdateRecorded(PLAN, "feel-safe", quarter, List.of(), "Better"));
        borough.tells(
                Streams.issue("lights"),
                new IssueEscalated("lights", Borough.CSP, "Ward forum", "Lights", "Dark", null, null));
        borough.supersedes(PLAN, "plan-b").bringsIntoEffect("plan-b");
    }

    private void rescoped() {
        borough.tells(Streams.plan(PLAN), new ThemeLinkedToBoard(PLAN, "t5", "Health board", null));
        borough.tells(Streams.plan(PLAN), new DutyCovered(PLAN, "d1", "t6"));
        borough.tells(Streams.plan(PLAN), new ThemeLinked(PLAN, "t7", "plan-b", "t1"));
        borough.tells(
                Streams.prioritisation("pr"),
                new PrioritisationReviewOpened("pr", Borough.CSP, PLAN, "Review of themes", null));
        borough.tells(
                Streams.prioritisation("pr"),
                new ThemeReprioritised("pr", PLAN, "t8", Reprioritisation.RAISE, "Assessment"));
        var twoByTwo =
                new RiskScale(List.of("No", "Yes"), List.of("Small", "Big"), List.of(new RiskScale.Band("fine", 1)));
        var usual = GovernanceRules.USUAL;
        var rules = new GovernanceRules(
                usual.approvals(),
                usual.responseDays(),
                usual.reportingYear(),
                twoByTwo,
                usual.statusWording(),
                usual.reportSections());
        borough.tells(Streams.partnership(Borough.CSP), new GovernanceRulesSet(Borough.CSP, rules, null, null));
        borough.tells(Streams.risk("rescaled"), new RiskRescored("rescaled", "Yes", "Big"));
    }

    private void moved(String action, String due) {
        borough.action(action, new ActionRescheduled(action, PartialDate.parse(due), "County Police", "Executive"));
    }

    private void corrected(String id, String fines) {
        var figure =
                new Figure("fines issued", Figure.Kind.COUNT, fines, "fines", Figure.Comparator.EXACTLY, null, null);
        borough.tells(
                Streams.achievement(id),
                new AchievementCorrected(
                        id, "Fines", new Span(PartialDate.parse("2018-07"), null), List.of(figure), "image B", null));
    }

    private void start() {
        var views = MONGO.client().getDatabase(Given.anyDatabase());
        var arrival = new Arrival();
        processor = new RegisterProcessor(given.ledger(), views, arrival, Clock.systemUTC(), Duration.ofMillis(20));
        processor.start();
        register = new StoredRegister(views, arrival);
        assertThat(register.await(given.position(), Duration.ofSeconds(30))).isTrue();
    }

    private Changes report(long since, long to) {
        var points = new Points(register.at(Moment.NOW), Borough.CSP);
        var from = since == reviewed
                ? points.named("since", new PointName(PointName.Kind.REVIEW, "rev-1"))
                : points.at(since);
        return new Report(Borough.CSP, from, points.at(to), at(since), at(to), TODAY).answer(given.position());
    }

    private org.planledger.query.register.Register.View at(long position) {
        return register.at(new Moment(null, null, position));
    }

    @AfterAll
    void close() {
        processor.close();
        given.close();
    }

    /** Each line as its class, how many steps it has, whether one is late, and what became of the field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action/slips          | due          | SLIPPED 2: 2020-06 -> 2021-01",
                "action/wanders        | due          | SLIPPED 3: 2020-06 -> 2021-01",
                "action/comes-forward  | due          | BROUGHT_FORWARD 1: 2020-06 -> 2020-05",
                "action/comes-back     | due          | DUE_AS_BEFORE 2: as before",
                "action/done           | status       | DONE_WITH_EVIDENCE 1: STARTED -> COMPLETE",
                "action/bare           | status       | DONE_WITHOUT_EVIDENCE 1: STARTED -> COMPLETE",
                "action/opens-again    | status       | REOPENED 1: COMPLETE -> STARTED",
                "action/undone         | status       | PROGRESS_AS_BEFORE 2: as before",
                "action/redone         | status       | PROGRESS_AS_BEFORE 2: as before",
                "action/rests          | status       | STARTED 3: NOT_STARTED -> STARTED",
                "action/is-dropped     | status       | WITHDRAWN 1: NOT_STARTED -> REJECTED",
                "action/passes         | owner        | OWNER_CHANGED 1: {memberId=police} -> {memberId=council}",
                "action/goes-on        | actionPlanId | CARRIED_FORWARD 1: year-a -> year-b",
                "action/silent         | noReportFor  | NO_REPORT 1: null -> [{memberId=police, from=2020-04, to=2020-06}]",
                "action/comes-and-goes | status       | ADDED 1: null -> NOT_STARTED; WITHDRAWN 1: NOT_STARTED -> REJECTED",
                "action/late           | status       | STARTED 1 late: NOT_STARTED -> STARTED",
                "theme/plan-a/t1       | leads        | LEAD_CHANGED 2: as before",
                "theme/plan-a/t2       | leads        | REWORDED 1: as before; LEAD_CHANGED 1: [{memberId=council}] -> [{memberId=police}]",
                "theme/plan-a/t3       | status       | RETIRED 1: OPEN -> RETIRED",
                "achievement/wrong     | status       | FIGURE_CORRECTED 2: RECORDED -> CORRECTED",
                "achievement/restored  | figures      | FIGURE_CORRECTED 2: as before",
                "achievement/untitled  | status       | WITHDRAWN 1: RECORDED -> WITHDRAWN; FIGURE_CORRECTED 1: as before",
                "recommendation/answered | status     | MOVED_ON 1: ISSUED -> ACCEPTED_IN_PART",
                "recommendation/overdue  | due        | RESPONSE_OVERDUE 0: 2020-03-10 -> 2020-03-10",
                "recommendation/waits    | due        | RESPONSE_DUE 0: 2022-10-06 -> 2022-10-06",
                "risk/rises            | likelihood   | RISK_UP 1: Possible -> Almost certain",
                "risk/falls            | likelihood   | RISK_DOWN 1: Possible -> Rare",
                "risk/wavers           | likelihood   | RISK_AS_BEFORE 2: as before",
                "risk/rescaled         | scale        | RISK_ON_ANOTHER_SCALE 1: 5 by 5 -> 2 by 2",
                "theme/plan-a/t5       | boards       | RESCOPED 1: null -> [Health board]",
                "theme/plan-a/t6       | duties       | RESCOPED 1: null -> [Reduce crime]",
                "theme/plan-a/t7       | earlier      | CARRIES_ON 1: null -> [{planId=plan-b, themeId=t1}]",
                "theme/plan-a/t8       | prioritised  | PRIORITISED 1: null -> RAISE",
                "outcome/plan-a/feel-safe | title     | OUTCOME_UPDATED 1: as before",
                "issue/lights          | title        | ESCALATED 1: null -> Lights",
                "plan/plan-a           | status       | MOVED_ON 1: IN_EFFECT -> SUPERSEDED",
                "plan/plan-b           | status       | MOVED_ON 1: DRAFT -> IN_EFFECT"
            })
    void saysOfTheItem(String item, String field, String lines) {
        assertThat(told(item, field)).isEqualTo(lines);
    }

    private String told(String item, String field) {
        return report.groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(changed -> changed.item().toString().equals(item))
                .flatMap(changed -> changed.lines().stream())
                .map(line -> words(line, field))
                .collect(Collectors.joining("; "));
    }

    private static String words(Changes.Line line, String field) {
        var late = line.steps().stream().anyMatch(Changes.Step::late) ? " late" : "";
        var net = line.net().stream()
                .filter(one -> one.field().equals(field))
                .map(one -> one.before() + " -> " + one.after())
                .findFirst()
                .orElse("as before");
        return line.change() + " " + line.steps().size() + late + ": " + net;
    }

    @Test
    void everyEntryIsAccountedForAndEveryStateExplained() {
        var accounts = report.accounts();
        assertThat(accounts.entries()).isEqualTo(given.position() - reviewed);
        assertThat(accounts.told() + accounts.administrative()).isEqualTo(accounts.entries());
        assertThat(accounts.administrative())
                .as("the new action was listed, and the rules were set")
                .isEqualTo(2);
        assertThat(accounts.unexplained()).isEmpty();
    }

    @Test
    void aWindowThatEndsInThePastSaysWhatHeldThen() {
        var earlier = report(0, reviewed);
        assertThat(earlier.accounts().entries()).isEqualTo(reviewed);
        assertThat(earlier.accounts().unexplained()).isEmpty();
        assertThat(earlier.groups().stream().flatMap(group -> group.items().stream()))
                .noneMatch(changed -> changed.item().toString().equals("issue/lights"));
    }

    @Test
    void aMoveBackIsNotOneMoreSlip() {
        assertThat(report.groups().stream()
                        .flatMap(group -> group.items().stream())
                        .filter(changed -> changed.item().toString().equals("action/wanders"))
                        .flatMap(changed -> changed.lines().stream())
                        .map(Changes.Line::times))
                .containsExactly(2L);
    }

    @Test
    void whatStayedAsItWasIsThereToo() {
        var quiet = group("theme/plan-a/t4");
        assertThat(quiet.items()).isEmpty();
        assertThat(quiet.unchanged()).hasToString("[action/quiet, outcome/plan-a/same, risk/stays]");
    }

    @Test
    void aProposalThatNobodyDecidedIsThereToo() {
        assertThat(report.groups().stream().flatMap(group -> group.unchanged().stream()))
                .extracting(ItemId::toString)
                .contains("recommendation/proposed");
    }

    private Changes.Group group(String theme) {
        return report.groups().stream()
                .filter(group -> theme.equals(String.valueOf(group.theme())))
                .findFirst()
                .orElseThrow();
    }
}
