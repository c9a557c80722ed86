package org.planledger.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.Story.span;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.partnership.SetGovernanceRules;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.plan.TransferThemeLead;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ActionPlanFold;
import org.planledger.command.state.ActionPlanState;
import org.planledger.command.state.Fact;
import org.planledger.command.state.Records;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.ListedFacts;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.ActionPlanEvent;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.events.ActionPlanEvent.ReportingPeriodClosed;
import org.planledger.events.DomainEvent;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportedStatus;
import org.planledger.values.Span;
import org.springframework.beans.factory.annotation.Autowired;

/** When a reporting period closes, whoever was silent in it is named in the record. */
@CommandServiceTest
class ReportingPeriodTest {

    private static final Span SPRING = span("2021-04", "2021-06");
    private static final Lead POLICE = new Lead("police", null);
    private static final Lead FIRE = new Lead("fire", null);

    @Autowired
    private Stories stories;

    @Autowired
    private Ledger ledger;

    private Story story;
    private String year;

    @BeforeEach
    void givenAYear() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1).on("2021-04-06");
        year = story.id("year");
        story.given(new OpenActionPlanYear(year, story.plan, span("2021-04", "2022-03")));
    }

    private String action(String word) {
        var id = story.id(word);
        story.given(new PlanAction(id, year, "t1", word, null, POLICE, PartialDate.parse("2021-12"), List.of()));
        return id;
    }

    private ReportProgress report(String action) {
        return new ReportProgress(action, ReportedStatus.ON_TRACK, 0, "It goes well.");
    }

    private CloseReportingPeriod close(Span period) {
        return new CloseReportingPeriod(year, period);
    }

    private NoReportReceived silent(String action) {
        return new NoReportReceived(year, SPRING, POLICE, action, null);
    }

    /** What the closing recorded, all of it in one commit. */
    private List<DomainEvent> recordedBy(CloseReportingPeriod command) {
        return recordedBy(command, 100);
    }

    private List<DomainEvent> recordedBy(CloseReportingPeriod command, int atMost) {
        long before = ledger.head().position();
        story.ask(command);
        var recorded = ledger.next(before, atMost);
        assertThat(recorded)
                .extracting(RecordedEvent::recordedAt)
                .containsOnly(recorded.get(0).recordedAt());
        return recorded.stream().map(RecordedEvent::event).toList();
    }

    @Test
    void theOwnerOfAnOpenActionWhoDidNotReportIsNamed() {
        var silent = action("silent");
        var late = action("late");
        var heard = action("heard");
        story.on("2021-06-30").given(report(heard));
        story.on("2021-07-01").given(report(late));

        assertThat(recordedBy(close(SPRING)))
                .containsExactly(new ReportingPeriodClosed(year, SPRING), silent(silent), silent(late));
    }

    @Test
    void nobodyIsAskedAboutWhatIsOverOrPausedOrWasPlannedLater() {
        var over = action("over");
        var paused = action("paused");
        story.because("No money").given(new CancelAction(over), new PauseAction(paused));
        story.on("2021-07-01");
        action("later");

        assertThat(recordedBy(close(SPRING))).containsExactly(new ReportingPeriodClosed(year, SPRING));
    }

    @Test
    void whatStoodAtTheEndOfThePeriodIsAskedAboutWhateverBecameOfItBeforeTheClosing() {
        var cancelled = action("cancelled");
        var paused = action("paused");
        var complete = action("complete");
        story.givenATheme("t2", 2).given(new AssignThemeLead(story.plan, "t2", FIRE), new StartAction(complete));
        story.on("2021-07-01")
                .because("No money")
                .given(
                        new CancelAction(cancelled),
                        new PauseAction(paused),
                        new CompleteAction(complete, PartialDate.parse("2021-07-01"), null),
                        new RetireTheme(story.plan, "t2"));

        assertThat(recordedBy(close(SPRING)))
                .containsExactly(
                        new ReportingPeriodClosed(year, SPRING),
                        silent(cancelled),
                        silent(paused),
                        silent(complete),
                        new NoReportReceived(year, SPRING, FIRE, null, "t2"));
    }

    @Test
    void whatWasCarriedForwardBeforeThePeriodClosedIsAskedAboutAllTheSame() {
        var next = story.id("next");
        var silent = action("silent");
        var heard = action("heard");
        story.given(new OpenActionPlanYear(next, story.plan, span("2022-04", "2023-03")))
                .given(new CarryForwardAction(silent, next), new CarryForwardAction(heard, next))
                .on("2021-05-20")
                .given(report(heard))
                .on("2021-07-01");

        assertThat(recordedBy(close(SPRING))).containsExactly(new ReportingPeriodClosed(year, SPRING), silent(silent));
    }

    @Test
    void whatTheNextYearAsksAboutForTheSamePeriodIsNotAskedTwice() {
        var quarter = span("2022-04", "2022-06");
        var first = story.id("first");
        var second = story.id("second");
        var lamps = story.id("lamps");
        story.on("2022-04-06")
                .given(
                        new OpenActionPlanYear(first, story.plan, span("2022-04", "2022-05")),
                        new OpenActionPlanYear(second, story.plan, span("2022-06", "2023-03")),
                        new PlanAction(lamps, first, "t1", "Lamps", null, POLICE, PartialDate.parse("2022"), List.of()),
                        new CarryForwardAction(lamps, second))
                .on("2022-07-01");

        assertThat(recordedBy(new CloseReportingPeriod(first, quarter)))
                .containsExactly(new ReportingPeriodClosed(first, quarter));
        assertThat(recordedBy(new CloseReportingPeriod(second, quarter)))
                .contains(new NoReportReceived(second, quarter, POLICE, lamps, null));
    }

    @Test
    void whoeverOwnedOrLedAtTheEndOfThePeriodIsNamedAndNobodyWhoCameLater() {
        var lamps = action("lamps");
        story.given(new AssignThemeLead(story.plan, "t1", POLICE))
                .on("2021-06-30")
                .given(new AssignActionOwner(lamps, FIRE))
                .on("2021-07-01")
                .given(new AssignActionOwner(lamps, POLICE), new TransferThemeLead(story.plan, "t1", POLICE, FIRE));

        assertThat(recordedBy(close(SPRING)))
                .containsExactly(
                        new ReportingPeriodClosed(year, SPRING),
                        new NoReportReceived(year, SPRING, FIRE, lamps, null),
                        new NoReportReceived(year, SPRING, POLICE, null, "t1"));
    }

    @Test
    void whatIsKnownByItsYearCountsNoEarlierThanWhatItFollowed() {
        var rescue = new Lead("fire", "Rescue");
        var lamps = action("lamps");
        story.given(new AssignThemeLead(story.plan, "t1", POLICE))
                .on("2021-07-10")
                .given(new AssignActionOwner(lamps, FIRE), new TransferThemeLead(story.plan, "t1", POLICE, FIRE))
                .on("2021")
                .given(new AssignActionOwner(lamps, rescue), new TransferThemeLead(story.plan, "t1", FIRE, rescue))
                .on("2021-07-20");

        assertThat(recordedBy(close(SPRING)))
                .containsExactly(
                        new ReportingPeriodClosed(year, SPRING),
                        new NoReportReceived(year, SPRING, POLICE, lamps, null),
                        new NoReportReceived(year, SPRING, POLICE, null, "t1"));
    }

    @Test
    void eachLeadOfAThemeWithoutAReportIsNamed() {
        story.givenATheme("t2", 2).givenATheme("t3", 3);
        story.given(
                new AssignThemeLead(story.plan, "t1", POLICE),
                new AssignThemeLead(story.plan, "t1", FIRE),
                new AssignThemeLead(story.plan, "t3", FIRE),
                new RetireTheme(story.plan, "t3"));
        story.on("2021-07-01");

        assertThat(recordedBy(close(SPRING)))
                .containsExactly(
                        new ReportingPeriodClosed(year, SPRING),
                        new NoReportReceived(year, SPRING, POLICE, null, "t1"),
                        new NoReportReceived(year, SPRING, FIRE, null, "t1"));
    }

    @Test
    void aReportOnTheThemeCountsForItsPeriodOrElseForTheDayOnWhichItWasMade() {
        story.given(new AssignThemeLead(story.plan, "t1", POLICE)).on("2021-07-01");

        assertThat(silentLeads("2021-07-20", SPRING)).isEmpty();
        assertThat(silentLeads("2021-05-20", null)).isEmpty();
        assertThat(silentLeads("2021-07-20", null)).hasSize(1);
        assertThat(silentLeads("2021-05-20", span("2021-01", "2021-03"))).hasSize(1);
    }

    @Test
    void theReportOfOneJointLeadLeavesTheSilenceOfTheOther() {
        story.given(new AssignThemeLead(story.plan, "t1", FIRE), new AssignThemeLead(story.plan, "t1", POLICE))
                .on("2021-07-01");

        assertThat(silentLeads("2021-05-20", null))
                .containsExactly(new NoReportReceived(year, SPRING, FIRE, null, "t1"));
    }

    @Test
    void whatWasReportedBeforeALeadCameIsNotAskedAgain() {
        story.given(new AssignThemeLead(story.plan, "t1", POLICE))
                .on("2021-06-01")
                .given(new TransferThemeLead(story.plan, "t1", POLICE, FIRE))
                .on("2021-07-01");

        assertThat(silentLeads("2021-05-20", null)).isEmpty();
        assertThat(silentLeads("2021-06-20", null))
                .containsExactly(new NoReportReceived(year, SPRING, FIRE, null, "t1"));
    }

    /** Decides with a report of the police on the theme beside all that is recorded. */
    private List<ActionPlanEvent> silentLeads(String madeOn, Span period) {
        var day = PartialDate.parse(madeOn);
        var received = new Fact(new ThemeReportReceived(story.plan, "t1", "report-1", period), day);
        var submitted = new Fact(
                new ThemeReportSubmitted(
                        "report-1", story.plan, "t1", POLICE, ProgressStatus.ON_TRACK, "It goes well.", period),
                day);
        var records = new Records(
                stream ->
                        stream.equals(Streams.plan(story.plan)) ? facts(stream).with(received) : facts(stream),
                stream -> stream.equals(Streams.report("report-1"))
                        ? new ListedFacts(List.of(submitted))
                        : facts(stream));
        var state = ActionPlanState.NONE;
        for (var fact : facts(Streams.actionPlan(year)).listed())
            state = ((ActionPlanEvent) fact.event()).match(new ActionPlanFold(state));
        var now = new Situation(story.envelope(close(SPRING), "c"), records);
        var events = new ReportingRules(state, now).close(close(SPRING));
        return events.subList(1, events.size());
    }

    private ListedFacts facts(String stream) {
        return ListedFacts.of(ledger, stream);
    }

    @Test
    void moreSilencesThanOneEntryHoldsAreRefusedAndTheWayOnIsSaid() {
        story.given(new AssignThemeLead(story.plan, "t1", POLICE));
        for (int i = 0; i < ReportingRules.MOST_SILENT; i++) action("a" + i);
        story.on("2021-07-01");

        story.refuses(close(SPRING), Rule.TOO_MANY_SILENT, "command.actionPlanId");

        story.on("2021-06-30").because("Not this year").given(new PauseAction(story.id("a0")));
        story.on("2021-07-01");
        assertThat(recordedBy(close(SPRING), 600)).hasSize(1 + ReportingRules.MOST_SILENT);
    }

    @Test
    void aPeriodIsOneOfThePartnershipsInTheYear() {
        story.on("2022-12-01");

        story.refuses(close(span("2021-05", "2021-07")), Rule.NOT_A_REPORTING_PERIOD, "command.period");
        story.refuses(close(span("2021-04", "2021-05")), Rule.NOT_A_REPORTING_PERIOD, "command.period");
        story.refuses(close(span("2022-04", "2022-06")), Rule.NOT_A_REPORTING_PERIOD, "command.period");
    }

    @Test
    void aPeriodClosesOnceAndWhenItHasEnded() {
        story.on("2021-06-30").refuses(close(SPRING), Rule.PERIOD_NOT_OVER, "envelope.decidedOn");

        story.on("2021-07-01").given(close(SPRING));
        story.refuses(close(span("2021-04-01", "2021-06-30")), Rule.PERIOD_CLOSED, "command.period");
    }

    @Test
    void whereThePeriodsBecomeLongerWhatIsLeftOfOneIsClosedAndNoDayTwice() {
        action("silent");
        story.on("2021-07-01").given(close(SPRING)).on("2021-08-01").given(periodsInAYear(1));
        story.on("2022-04-01").refuses(close(span("2021-04", "2022-03")), Rule.PERIOD_CLOSED, "command.period");
        story.refuses(close(span("2021-07", "2021-09")), Rule.NOT_A_REPORTING_PERIOD, "command.period");

        var rest = span("2021-07", "2022-03");
        assertThat(recordedBy(close(rest))).hasSize(2).first().isEqualTo(new ReportingPeriodClosed(year, rest));
    }

    @Test
    void aPeriodIsOneOfThoseThatThePartnershipHadWhenItWasClosedHoweverLateThatIsRecorded() {
        story.on("2021-08-01").given(periodsInAYear(1));

        story.on("2021-07-31").given(close(SPRING));
    }

    private SetGovernanceRules periodsInAYear(int periods) {
        return new SetGovernanceRules(
                story.partnership, List.of(), 28, 4, periods, null, List.of(), List.of(), null, null);
    }
}
