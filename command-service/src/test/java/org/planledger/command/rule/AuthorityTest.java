package org.planledger.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.meeting.CancelMeeting;
import org.planledger.command.meeting.ScheduleMeeting;
import org.planledger.command.partnership.AppointChair;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/** Which meeting a decision may name as its authority. */
@CommandServiceTest
class AuthorityTest {

    private static final String FIELD = "envelope.authority.meetingId";

    @Autowired
    private Stories stories;

    private Story story;
    private AppointChair appointment;

    @BeforeEach
    void givenAPartnership() {
        story = stories.begin().givenAPartnership();
        appointment = new AppointChair(story.partnership, "The chief constable", null);
    }

    @Test
    void itIsRecorded() {
        story.at(story.id("no")).refuses(appointment, Rule.NOT_FOUND, FIELD);
    }

    @Test
    void itIsOneOfThePartnership() {
        var theirs = givenAMeeting(stories.begin().givenAPartnership(), "2021-03-01");

        story.at(theirs).refuses(appointment, Rule.OF_ANOTHER_PARTNERSHIP, FIELD);
    }

    @Test
    void itWasNotCancelled() {
        var meeting = givenAMeeting(story, "2021-03-01");
        story.because("Not quorate").given(new CancelMeeting(meeting));

        story.at(meeting).refuses(appointment, Rule.AUTHORITY_NOT_HELD, FIELD);
    }

    @Test
    void itDidNotComeLater() {
        var meeting = givenAMeeting(story, "2021-03-12");

        story.at(meeting).on("2021-03-11").refuses(appointment, Rule.AUTHORITY_NOT_HELD, FIELD);
        assertThat(story.on("2021-03").ask(appointment).position()).isPositive();
    }

    @Test
    void ofAMeetingWhoseDayIsNotKnownAnyDayMayBeIt() {
        var meeting = givenAMeeting(story, "2021-03");

        story.at(meeting).on("2021-02-28").refuses(appointment, Rule.AUTHORITY_NOT_HELD, FIELD);
        assertThat(story.on("2021-03-01").ask(appointment).position()).isPositive();
    }

    private static String givenAMeeting(Story of, String date) {
        var meeting = of.id("meeting");
        of.given(new ScheduleMeeting(meeting, of.partnership, "Executive", PartialDate.parse(date), "Business"));
        return meeting;
    }
}
