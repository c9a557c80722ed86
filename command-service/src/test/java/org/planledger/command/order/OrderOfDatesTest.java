package org.planledger.command.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.Story.span;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.achievement.CorrectAchievement;
import org.planledger.command.achievement.RecordAchievement;
import org.planledger.command.achievement.WithdrawAchievement;
import org.planledger.command.action.CancelAction;
import org.planledger.command.action.CloseActionPlanYear;
import org.planledger.command.action.CompleteAction;
import org.planledger.command.action.OpenActionPlanYear;
import org.planledger.command.action.PlanAction;
import org.planledger.command.action.RescheduleAction;
import org.planledger.command.action.StartAction;
import org.planledger.command.consultation.CloseConsultation;
import org.planledger.command.consultation.MakeCommitment;
import org.planledger.command.consultation.OpenConsultation;
import org.planledger.command.consultation.PlanConsultation;
import org.planledger.command.consultation.RecordResidentView;
import org.planledger.command.meeting.ScheduleMeeting;
import org.planledger.command.partnership.AppointChair;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.plan.ReleaseThemeLead;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.plan.RewordTheme;
import org.planledger.command.plan.TransferThemeLead;
import org.planledger.command.report.DeclareBackgroundPapers;
import org.planledger.command.report.DraftReport;
import org.planledger.command.report.GiveSignOff;
import org.planledger.command.report.PublishReport;
import org.planledger.command.report.RequestSignOff;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Of two decisions about the same thing the older one is not recorded last, where it would win without a word. */
@CommandServiceTest
class OrderOfDatesTest {

    private static final Lead POLICE = new Lead("police", null);
    private static final Lead FIRE = new Lead("fire", null);

    @Autowired
    private Stories stories;

    private Story story;

    @BeforeEach
    void givenThemes() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1).givenATheme("t2", 2);
        story.because("A good reason");
    }

    private void refusedAsLate(String date, Command command) {
        story.on(date).refuses(command, Rule.OUT_OF_ORDER, "envelope.decidedOn");
    }

    @Test
    void anOlderDecisionIsRefusedWithTheDateOfTheNewestAndAWayOut() {
        story.on("2021-06-01").given(new AppointChair(story.partnership, "The chief constable", null));

        var refusal = story.on("2021-05-01")
                .refuses(
                        new AppointChair(story.partnership, "The leader", null),
                        Rule.OUT_OF_ORDER,
                        "envelope.decidedOn");

        assertThat(refusal.sentence())
                .isEqualTo("The newest step of the chair is dated 2021-06-01, and this one before it, 2021-05-01.");
        assertThat(refusal.allowed())
                .isEqualTo("A date from 2021-06-01 on: today's, for instance, with the earlier date in the reason.");
    }

    @Test
    void datesOfWhichEitherMayBeTheEarlierComeInAnyOrder() {
        story.on("2021-06-15").given(new RewordTheme(story.plan, "t1", 1, "Drugs"));
        story.on("2021-06").given(new RewordTheme(story.plan, "t1", 1, "Drugs and alcohol"));
        story.on("2021").given(new RewordTheme(story.plan, "t1", 1, "Alcohol"));

        refusedAsLate("2021-06-14", new RewordTheme(story.plan, "t1", 1, "Drugs"));
    }

    @Test
    void eachThingHasAnOrderOfItsOwn() {
        story.on("2021-06-01").given(new RewordTheme(story.plan, "t1", 1, "Drugs"));

        story.on("2021-05-01").given(new RewordTheme(story.plan, "t2", 2, "Youth"));
        story.given(new AssignThemeLead(story.plan, "t1", POLICE));
    }

    @Test
    void aLeadIsNotReleasedBeforeTheyWereAppointed() {
        story.on("2021-06-01").given(new AssignThemeLead(story.plan, "t1", POLICE));

        refusedAsLate("2021-05-31", new ReleaseThemeLead(story.plan, "t1", POLICE));
        refusedAsLate("2021-05-31", new TransferThemeLead(story.plan, "t1", POLICE, FIRE));
        story.on("2021-06-02").given(new ReleaseThemeLead(story.plan, "t1", POLICE));
        refusedAsLate("2021-06-01", new AssignThemeLead(story.plan, "t1", POLICE));
    }

    /** Who led before is often found out last. */
    @Test
    void anEarlierLeadIsRecordedAfterALaterOne() {
        story.on("2021-06-01").given(new AssignThemeLead(story.plan, "t1", POLICE));

        story.on("2021-04-01").given(new AssignThemeLead(story.plan, "t1", FIRE));
        story.on("2021-05-31").given(new ReleaseThemeLead(story.plan, "t1", FIRE));
    }

    @Test
    void theStepsOfAnActionFollowEachOther() {
        var action = givenAnAction();

        refusedAsLate("2021-04-09", new StartAction(action));
        story.on("2021-05-01").given(new StartAction(action));
        refusedAsLate("2021-04-30", new RescheduleAction(action, PartialDate.parse("2022"), "Parks", "The Executive"));
        refusedAsLate("2021-04-30", new CompleteAction(action, PartialDate.parse("2021-04-30"), null));
    }

    @Test
    void whatIsOlderThanTheRecordOfItsPlanAndYearIsNoLessTrue() {
        givenAnAction();

        story.on("2020-12-01").given(plan(story.id("bins")), new AssignThemeLead(story.plan, "t1", POLICE));
    }

    @Test
    void aYearIsClosedAndAThemeRetiredAfterAllThatBelongsToThem() {
        var action = givenAnAction();
        story.on("2021-06-01").given(plan(story.id("bins")));
        story.given(new CancelAction(story.id("bins")), new CancelAction(action));

        refusedAsLate("2021-05-31", new CloseActionPlanYear(story.id("year")));
        story.on("2021-05-01").given(new AssignThemeLead(story.plan, "t1", FIRE));
        refusedAsLate("2021-04-30", new RetireTheme(story.plan, "t1"));
        story.on("2021-06-01").given(new CloseActionPlanYear(story.id("year")), new RetireTheme(story.plan, "t1"));
    }

    private String givenAnAction() {
        var action = story.id("lamps");
        story.on("2021-04-06").given(new OpenActionPlanYear(story.id("year"), story.plan, span("2021-04", "2022-03")));
        story.on("2021-04-10").given(plan(action));
        return action;
    }

    private PlanAction plan(String action) {
        var due = PartialDate.parse("2021-09");
        return new PlanAction(action, story.id("year"), "t1", "Lamps", null, POLICE, due, List.of());
    }

    @Test
    void aReportIsPublishedAfterAllThatItNeeds() {
        var report = story.id("report");
        var meeting = story.id("meeting");
        story.given(
                new ScheduleMeeting(meeting, story.partnership, "Committee", PartialDate.parse("2021-08"), "Progress"),
                new DraftReport(report, story.partnership, meeting, null, ReportKind.THEME, "Theme", null, List.of()));
        story.on("2021-06-01").given(new RequestSignOff(report, "Treasurer"), new GiveSignOff(report, "Treasurer"));

        story.on("2021-05-01").given(new RequestSignOff(report, "Solicitor"));
        refusedAsLate("2021-04-30", new GiveSignOff(report, "Solicitor"));
        story.on("2021-05-02").given(new GiveSignOff(report, "Solicitor"));
        story.given(new DeclareBackgroundPapers(report, new BackgroundPapers(List.of(), true)));
        refusedAsLate("2021-05-31", new PublishReport(report));
        story.on("2021-06-01").given(new PublishReport(report));
    }

    @Test
    void aCorrectionFollowsWhatItCorrects() {
        var achievement = story.id("done");
        story.given(record(achievement)).on("2021-06-01").given(correct(achievement, "Bags"));

        refusedAsLate("2021-05-01", correct(achievement, "Bins"));
        refusedAsLate("2021-05-01", new WithdrawAchievement(achievement));
        story.on("2021-06-02").given(correct(achievement, "Bins"), new WithdrawAchievement(achievement));
    }

    private RecordAchievement record(String id) {
        return new RecordAchievement(id, story.plan, "t1", "Done", null, List.of(), null, null);
    }

    private CorrectAchievement correct(String id, String title) {
        return new CorrectAchievement(id, title, null, List.of(), null, null);
    }

    @Test
    void whatOnlyAddsComesInAnyOrder() {
        var asked = story.id("asked");
        story.given(
                new PlanConsultation(asked, story.partnership, null, "Feel safe", "To hear.", span("2021", null)),
                new OpenConsultation(asked));
        story.on("2021-05-02").given(new RecordResidentView(asked, "dark", "It is dark.", null));
        story.on("2021-05-01").given(new RecordResidentView(asked, "loud", "It is loud.", null));

        refusedAsLate("2021-05-01", new CloseConsultation(asked, "Many came."));
        story.on("2021-06-01").given(new CloseConsultation(asked, "Many came."));
        story.on("2021-05-15").given(commit(asked, "dark"));
        refusedAsLate("2021-04-30", commit(asked, "loud"));
    }

    private MakeCommitment commit(String asked, String view) {
        return new MakeCommitment(asked, view, "New lights.", story.plan, "t1", null);
    }
}
