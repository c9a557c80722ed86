package org.planledger.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.meeting.ScheduleMeeting;
import org.planledger.command.meeting.SetAgendaItem;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.plan.TransferThemeLead;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.ReportEvent.BackgroundPapersDeclared;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.ReportEvent.ReportNoted;
import org.planledger.events.ReportEvent.ReportPublished;
import org.planledger.events.ReportEvent.SignOffGiven;
import org.planledger.events.ReportEvent.SignOffRequested;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.values.Appendix;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Exemption;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 11: what a report needs before it is published. */
@CommandServiceTest
class CommitteeReportTest {

    private static final Lead LEAD = new Lead("council", "Public Health");

    @Autowired
    private Stories stories;

    @Autowired
    private Ledger ledger;

    private Story story;
    private String meeting;
    private String report;

    @BeforeEach
    void givenAMeetingAndATheme() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
        meeting = story.id("meeting");
        report = story.id("report");
        story.given(
                new AssignThemeLead(story.plan, "t1", LEAD),
                new ScheduleMeeting(
                        meeting, story.partnership, "The Committee", PartialDate.parse("2021-03-11"), "Progress"),
                new SetAgendaItem(meeting, "8.1", "Domestic abuse", null, null));
    }

    @Test
    void oneAppendixLetterMayStandForTwoThings() {
        var appendices =
                List.of(new Appendix("A", "Delivery plan"), new Appendix("A", "Map"), new Appendix(null, "Plan"));

        story.records(
                draft("8.1", appendices),
                new ReportDrafted(
                        report, story.partnership, meeting, "8.1", ReportKind.THEME, "Progress", null, appendices));
        story.refuses(draft(null, List.of()), Rule.ALREADY_EXISTS, "command.reportId");
    }

    @Test
    void aReportIsForAMeetingAndAnItemOfIt() {
        var other = stories.begin().givenAPartnership();
        story.refuses(draft("9", List.of()), Rule.NOT_ON_THE_AGENDA, "command.number");
        story.refuses(
                new DraftReport(report, other.partnership, meeting, null, ReportKind.PLAN, "Progress", null, List.of()),
                Rule.OF_ANOTHER_PARTNERSHIP,
                "command.meetingId");
    }

    @Test
    void aThemeIsReportedOnByOneOfItsLeads() {
        givenADraft()
                .records(
                        submit(LEAD),
                        new ThemeReportSubmitted(
                                report, story.plan, "t1", LEAD, ProgressStatus.AT_RISK, "Referrals rise.", null));
        story.refuses(submit(LEAD), Rule.THEME_ALREADY_REPORTED, "command.themeId");
        story.refuses(submit(new Lead("police", null)), Rule.REPORTER_NOT_A_LEAD, "command.lead");

        story.given(new RetireTheme(story.plan, "t1"));
        story.refuses(submit(LEAD), Rule.THEME_RETIRED, "command.themeId");
    }

    @Test
    void whoeverLedTheThemeOnTheDateOfTheReportReportsHoweverLateItIsRecorded() {
        var police = new Lead("police", null);
        givenADraft().on("2021-06-01").given(new TransferThemeLead(story.plan, "t1", LEAD, police));

        story.on("2021-05-31").refuses(submit(police), Rule.REPORTER_NOT_A_LEAD, "command.lead");
        story.ask(submit(LEAD));
        story.on("2021-06-02").refuses(submit(LEAD), Rule.REPORTER_NOT_A_LEAD, "command.lead");
        story.on("2021-06").ask(submit(police));
    }

    @Test
    void aLeadIsTheSameHoweverItsUnitIsSpelt() {
        givenADraft()
                .records(
                        submit(new Lead("council", "public  health")),
                        new ThemeReportSubmitted(
                                report, story.plan, "t1", LEAD, ProgressStatus.AT_RISK, "Referrals rise.", null));
        story.refuses(submit(new Lead("council", "PUBLIC HEALTH")), Rule.THEME_ALREADY_REPORTED, "command.themeId");
    }

    @Test
    void jointLeadsEachReportOnTheirThemeInOneReport() {
        var police = new Lead("police", null);
        givenADraft().given(new AssignThemeLead(story.plan, "t1", police), submit(LEAD));

        story.records(
                submit(police),
                new ThemeReportSubmitted(
                        report, story.plan, "t1", police, ProgressStatus.AT_RISK, "Referrals rise.", null));
        story.refuses(submit(police), Rule.THEME_ALREADY_REPORTED, "command.themeId");
        story.refuses(submit(LEAD), Rule.THEME_ALREADY_REPORTED, "command.themeId");
    }

    @Test
    void thePlanKnowsInTheSameCommitThatItsThemeWasReportedOn() {
        givenADraft();
        var receipt = story.ask(submit(LEAD));

        assertThat(ledger.stream(Streams.plan(story.plan), 0))
                .last()
                .satisfies(last ->
                        assertThat(last.event()).isEqualTo(new ThemeReportReceived(story.plan, "t1", report, null)))
                .satisfies(last -> assertThat(last.position()).isEqualTo(receipt.position() - 1));
    }

    @Test
    void aThemeOfAnotherPartnershipHasNoPlaceInIt() {
        var other = stories.begin().givenAPlan().givenATheme("t1", 1);

        givenADraft()
                .refuses(
                        new SubmitThemeReport(report, other.plan, "t1", LEAD, ProgressStatus.ON_TRACK, "Well.", null),
                        Rule.OF_ANOTHER_PARTNERSHIP,
                        "command.planId");
    }

    @Test
    void aReportIsNotPublishedWithAnOpenSignOff() {
        givenADraft()
                .given(noPapers())
                .records(
                        new RequestSignOff(report, "Section 151 officer"),
                        new SignOffRequested(report, "Section 151 officer"));
        story.refuses(new PublishReport(report), Rule.SIGN_OFFS_OPEN, "command.reportId");
        story.refuses(
                new RequestSignOff(report, "section 151 Officer"), Rule.SIGN_OFF_ALREADY_REQUESTED, "command.office");
        story.refuses(new GiveSignOff(report, "Chief Executive"), Rule.SIGN_OFF_NOT_REQUESTED, "command.office");

        story.records(new GiveSignOff(report, "section 151 officer"), new SignOffGiven(report, "Section 151 officer"));
        story.refuses(new GiveSignOff(report, "Section 151 officer"), Rule.SIGN_OFF_ALREADY_GIVEN, "command.office");
        story.records(new PublishReport(report), new ReportPublished(report));
    }

    @Test
    void aReportIsNotPublishedWithoutItsBackgroundPapersOrTheNilDeclaration() {
        givenADraft().refuses(new PublishReport(report), Rule.BACKGROUND_PAPERS_NOT_DECLARED, "command.reportId");

        story.records(noPapers(), new BackgroundPapersDeclared(report, new BackgroundPapers(List.of(), true)));
        story.refuses(noPapers(), Rule.NOTHING_CHANGES, "command");
        story.ask(new PublishReport(report));
    }

    @Test
    void aTextIsWithheldUnderAParagraphAndForAReason() {
        var exemption = new Exemption(7, "It would warn suspects.");

        givenADraft().records(new MarkExempt(report, exemption), new ReportMarkedExempt(report, exemption));
        story.refuses(new MarkExempt(report, exemption), Rule.NOTHING_CHANGES, "command");
    }

    @Test
    void aPublishedReportStaysAsItIs() {
        givenADraft().given(noPapers(), new PublishReport(report));

        story.refuses(new PublishReport(report), Rule.REPORT_PUBLISHED, "command.reportId");
        story.refuses(noPapers(), Rule.REPORT_PUBLISHED, "command.reportId");
        story.refuses(submit(LEAD), Rule.REPORT_PUBLISHED, "command.reportId");
        story.refuses(new RequestSignOff(report, "Office"), Rule.REPORT_PUBLISHED, "command.reportId");
        story.refuses(new GiveSignOff(report, "Office"), Rule.REPORT_PUBLISHED, "command.reportId");
        story.refuses(new MarkExempt(report, new Exemption(1, "Why.")), Rule.REPORT_PUBLISHED, "command.reportId");
    }

    @Test
    void theCommitteeNotesOnceWhatWasPublishedAtAMeetingThatWasHeld() {
        givenADraft().refuses(new NoteReport(report), Rule.REPORT_NOT_PUBLISHED, "command.reportId");
        story.given(noPapers(), new PublishReport(report)).on("2021-03-10");
        story.refuses(new NoteReport(report), Rule.MEETING_NOT_HELD, "command.reportId");

        story.on("2021-03-11").records(new NoteReport(report), new ReportNoted(report));
        story.refuses(new NoteReport(report), Rule.REPORT_ALREADY_NOTED, "command.reportId");
    }

    private Story givenADraft() {
        return story.given(draft(null, List.of()));
    }

    private DraftReport draft(@Nullable String number, List<Appendix> appendices) {
        return new DraftReport(
                report, story.partnership, meeting, number, ReportKind.THEME, "Progress", null, appendices);
    }

    private SubmitThemeReport submit(Lead lead) {
        return new SubmitThemeReport(report, story.plan, "t1", lead, ProgressStatus.AT_RISK, "Referrals rise.", null);
    }

    private DeclareBackgroundPapers noPapers() {
        return new DeclareBackgroundPapers(report, new BackgroundPapers(List.of(), true));
    }
}
