package org.planledger.command.meeting;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 10: agenda numbers are unique in a meeting. */
@CommandServiceTest
class AgendaTest {

    @Autowired
    private Stories stories;

    private Story story;

    private String meeting;

    @BeforeEach
    void givenATheme() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
        meeting = story.id("meeting");
    }

    @Test
    void aMeetingIsScheduledOnceOnADateKnownToTheMonth() {
        var date = PartialDate.parse("2020-03");
        story.records(
                schedule(story.partnership, "2020-03"),
                new MeetingScheduled(meeting, story.partnership, "The Committee", date, "Progress"));

        story.refuses(schedule(story.partnership, "2020-03"), Rule.ALREADY_EXISTS, "command.meetingId");
    }

    @Test
    void aMeetingMayLieInTheFuture() {
        story.ask(schedule(story.partnership, "2199-01"));
    }

    @Test
    void aMeetingBelongsToAPartnership() {
        story.refuses(schedule(story.id("no"), "2020"), Rule.NOT_FOUND, "command.partnershipId");
    }

    @Test
    void anAgendaItemMayBeAboutATheme() {
        story.given(schedule(story.partnership, "2021-03-11"))
                .records(item("8.1", story.plan, "t1"), new AgendaItemSet(meeting, "8.1", "Item", story.plan, "t1"));
    }

    @Test
    void anAgendaNumberIsUsedOnce() {
        story.given(schedule(story.partnership, "2021-03-11"), item("8.1", null, null));

        story.refuses(item("8.1", null, null), Rule.AGENDA_NUMBER_TAKEN, "command.number");
        story.ask(item("8.10", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "01", "1.0", "01.00.", " 1 ", "\uff11"})
    void oneNumberWrittenInAnotherWayIsTheSame(String number) {
        story.given(schedule(story.partnership, "2021-03-11"), item("1", null, null));

        story.refuses(item(number, null, null), Rule.AGENDA_NUMBER_TAKEN, "command.number");
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "8.1, 8.10", "8.1, 8.1.1", "1, 1a", "10, 100"})
    void numbersThatAreNotTheSameStandSideBySide(String one, String other) {
        story.given(schedule(story.partnership, "2021-03-11"), item(one, null, null), item(other, null, null));
    }

    @Test
    void aRetiredThemeIsDiscussedAtNoMeetingToCome() {
        story.given(schedule(story.partnership, "2021-03-11"), new RetireTheme(story.plan, "t1"));

        story.on("2021-03-10").refuses(item("1", story.plan, "t1"), Rule.THEME_RETIRED, "command.themeId");
        story.on("2021-03-11")
                .records(item("1", story.plan, "t1"), new AgendaItemSet(meeting, "1", "Item", story.plan, "t1"));
    }

    @Test
    void aThemeIsNamedWithItsPlan() {
        story.given(schedule(story.partnership, "2021-03-11"));

        story.refuses(item("8.1", null, "t1"), Rule.THEME_NEEDS_ITS_PLAN, "command.planId");
        story.refuses(item("8.1", story.plan, "t9"), Rule.NOT_FOUND, "command.themeId");
        story.refuses(item("8.1", story.id("no"), null), Rule.NOT_FOUND, "command.planId");
    }

    @Test
    void anUnknownMeetingHasNoAgenda() {
        story.refuses(item("8.1", null, null), Rule.NOT_FOUND, "command.meetingId");
    }

    private ScheduleMeeting schedule(String partnership, String date) {
        return new ScheduleMeeting(meeting, partnership, "The Committee", PartialDate.parse(date), "Progress");
    }

    private SetAgendaItem item(String number, @Nullable String plan, @Nullable String theme) {
        return new SetAgendaItem(meeting, number, "Item", plan, theme);
    }
}
