package org.planledger.command.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.Story.span;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.achievement.CorrectAchievement;
import org.planledger.command.achievement.RecordAchievement;
import org.planledger.command.action.OpenActionPlanYear;
import org.planledger.command.action.PlanAction;
import org.planledger.command.action.ReportProgress;
import org.planledger.command.meeting.ConfirmMinutes;
import org.planledger.command.meeting.ScheduleMeeting;
import org.planledger.command.meeting.SetAgendaItem;
import org.planledger.command.partnership.SetGovernanceRules;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.plan.ReleaseThemeLead;
import org.planledger.command.report.DraftReport;
import org.planledger.command.report.SubmitThemeReport;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.values.Lead;
import org.planledger.values.Mandate;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportKind;
import org.planledger.values.ReportedStatus;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 16: everybody acts for their own partnership, and a theme lead reports on their own themes. */
@CommandServiceTest
class OwnWorkTest {

    @Autowired
    private Stories stories;

    private Story story;
    private Mandate everything;

    @BeforeEach
    void aThemeThatThePoliceLead() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1).givenATheme("t2", 2);
        story.given(new AssignThemeLead(story.plan, "t1", new Lead("police", null)));
        everything = story.mandate();
    }

    @Test
    void aThemeLeadReportsOnTheirOwnTheme() {
        story.as(lead("police", null)).ask(achievement("a", "t1"));

        story.records(correction("a"), new AchievementCorrected(story.id("a"), "Better", null, List.of(), null, null));
    }

    @Test
    void aThemeLeadDoesNotReportOnAnotherTheme() {
        story.as(lead("police", null)).refuses(achievement("a", "t2"), Rule.THEME_NOT_YOURS, "command");
        story.as(lead("fire", null)).refuses(achievement("a", "t1"), Rule.THEME_NOT_YOURS, "command");
        story.as(new Mandate(Set.of(Role.THEME_LEAD), null, Set.of(story.partnership)))
                .refuses(achievement("a", "t1"), Rule.THEME_NOT_YOURS, "command");
    }

    @Test
    void aThemeLeadDoesNotCorrectWhatBelongsToAnotherTheme() {
        story.given(achievement("a", "t2"));

        story.as(lead("police", null)).refuses(correction("a"), Rule.THEME_NOT_YOURS, "command");
    }

    @Test
    void whoNoLongerLeadsNoLongerReports() {
        story.because("Moved").given(new ReleaseThemeLead(story.plan, "t1", new Lead("police", null)));

        story.as(lead("police", null)).refuses(achievement("a", "t1"), Rule.THEME_NOT_YOURS, "command");
    }

    @Test
    void aUnitThatLeadsIsNotTheWholeAgency() {
        story.given(new AssignThemeLead(story.plan, "t2", new Lead("council", "Public Health")));

        story.as(lead("council", null)).refuses(achievement("a", "t2"), Rule.THEME_NOT_YOURS, "command");
        story.as(lead("council", "Housing")).refuses(achievement("a", "t2"), Rule.THEME_NOT_YOURS, "command");
        assertThat(story.as(lead("council", "public  health"))
                        .ask(achievement("a", "t2"))
                        .position())
                .isPositive();
    }

    @Test
    void aJointLeadDoesNotReportInTheNameOfTheOther() {
        var report = story.id("report");
        var fire = new Lead("fire", null);
        story.given(
                meeting("theirs", "The Committee"),
                new AssignThemeLead(story.plan, "t1", fire),
                new DraftReport(
                        report,
                        story.partnership,
                        story.id("theirs"),
                        null,
                        ReportKind.THEME,
                        "Progress",
                        null,
                        List.of()));

        story.as(lead("police", null)).refuses(themeReport(fire), Rule.THEME_NOT_YOURS, "command");
        story.as(lead("fire", null)).ask(themeReport(fire));
        assertThat(story.as(everything)
                        .ask(themeReport(new Lead("police", null)))
                        .position())
                .isPositive();
    }

    private SubmitThemeReport themeReport(Lead by) {
        return new SubmitThemeReport(
                story.id("report"), story.plan, "t1", by, ProgressStatus.ON_TRACK, "It goes well.", null);
    }

    @Test
    void aRecorderReportsOnEveryTheme() {
        var recorder = new Mandate(Set.of(Role.EXECUTIVE_RECORDER, Role.THEME_LEAD), null, Set.of(story.partnership));

        assertThat(story.as(recorder).ask(achievement("a", "t2")).position()).isPositive();
    }

    @Test
    void aFocalPointReportsOnTheActionsOfTheirAgency() {
        var year = story.id("year");
        story.given(
                new OpenActionPlanYear(year, story.plan, span("2021-04", "2022-03")),
                new PlanAction(
                        story.id("lamps"),
                        year,
                        "t1",
                        "Lamps",
                        null,
                        new Lead("council", null),
                        PartialDate.parse("2022"),
                        List.of()));
        var progress = new ReportProgress(story.id("lamps"), ReportedStatus.AT_RISK, 0, "Not begun.");

        story.as(focalPoint("fire")).refuses(progress, Rule.ACTION_NOT_YOURS, "command");
        assertThat(story.as(focalPoint("council")).ask(progress).position()).isPositive();
    }

    private Mandate focalPoint(String member) {
        return new Mandate(Set.of(Role.AGENCY_FOCAL_POINT), new Lead(member, null), Set.of(story.partnership));
    }

    @Test
    void aMeetingIsRecordedByThoseWhoActForItsBody() {
        story.given(
                meeting("theirs", "Overview & Scrutiny Board (The Committee)"),
                meeting("ours", "The executive"),
                meeting("other", "Town board"));

        for (var command :
                List.of(item("theirs"), new ConfirmMinutes(story.id("theirs")), meeting("next", "The Committee"))) {
            story.as(holding(Role.EXECUTIVE_RECORDER)).refuses(command, Rule.MEETING_NOT_YOURS, "command");
            assertThat(story.as(holding(Role.COMMITTEE_CLERK)).ask(command).position())
                    .isPositive();
        }
        story.refuses(item("ours"), Rule.MEETING_NOT_YOURS, "command");
        assertThat(story.ask(item("other")).position()).isPositive();
        assertThat(story.as(holding(Role.EXECUTIVE_RECORDER)).ask(item("ours")).position())
                .isPositive();
    }

    @Test
    void aBodyIsKnownByItsFormerNameToo() {
        story.given(
                meeting("theirs", "The Committee"),
                new SetGovernanceRules(
                        story.partnership, List.of(), 28, 4, 4, null, List.of(), List.of(), null, "The Panel"));

        story.as(holding(Role.EXECUTIVE_RECORDER)).refuses(item("theirs"), Rule.MEETING_NOT_YOURS, "command");
        story.refuses(meeting("next", "The Panel"), Rule.MEETING_NOT_YOURS, "command");
    }

    private ScheduleMeeting meeting(String id, String body) {
        return new ScheduleMeeting(
                story.id(id), story.partnership, body, PartialDate.parse("2021-03-01"), "Yearly review");
    }

    private SetAgendaItem item(String meeting) {
        return new SetAgendaItem(story.id(meeting), "1", "Drugs", null, null);
    }

    private Mandate holding(Role role) {
        return new Mandate(Set.of(role), null, Set.of(story.partnership));
    }

    @Test
    void nobodyActsForAnotherPartnership() {
        var elsewhere = new Mandate(Set.of(Role.EXECUTIVE_RECORDER), null, Set.of("another-partnership"));
        var nowhere = new Mandate(Set.of(Role.EXECUTIVE_RECORDER), null, Set.of());

        for (var mandate : List.of(elsewhere, nowhere)) {
            story.as(mandate)
                    .refuses(new AddTheme(story.plan, "t3", 3, "Drugs"), Rule.PARTNERSHIP_NOT_YOURS, "command");
            story.refuses(achievement("a", "t1"), Rule.PARTNERSHIP_NOT_YOURS, "command");
        }
        story.as(everything).given(achievement("a", "t1"));
        story.as(elsewhere).refuses(correction("a"), Rule.PARTNERSHIP_NOT_YOURS, "command");
    }

    @Test
    void whoeverOnlyReadsRecordsNothing() {
        for (var role : List.of(Role.AUDITOR, Role.LAY_MEMBER, Role.ADMINISTRATOR))
            story.as(new Mandate(Set.of(role), null, Set.of(Mandate.ALL)))
                    .refuses(achievement("a", "t1"), Rule.NOT_ALLOWED, "command");
    }

    private Mandate lead(String member, String unit) {
        return new Mandate(Set.of(Role.THEME_LEAD), new Lead(member, unit), Set.of(story.partnership));
    }

    private RecordAchievement achievement(String id, String theme) {
        return new RecordAchievement(story.id(id), story.plan, theme, "Done", null, List.of(), null, null);
    }

    private CorrectAchievement correction(String id) {
        story.because("Misread");
        return new CorrectAchievement(story.id(id), "Better", null, List.of(), null, null);
    }
}
