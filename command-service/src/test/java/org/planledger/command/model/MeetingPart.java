package org.planledger.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.planledger.command.meeting.AnswerQuestion;
import org.planledger.command.meeting.CancelMeeting;
import org.planledger.command.meeting.ConfirmMinutes;
import org.planledger.command.meeting.CorrectDecision;
import org.planledger.command.meeting.PublishAgenda;
import org.planledger.command.meeting.RecordAttendance;
import org.planledger.command.meeting.RecordDecision;
import org.planledger.command.meeting.RecordQuestion;
import org.planledger.command.meeting.ScheduleMeeting;
import org.planledger.command.meeting.SetAgendaItem;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.state.Records;

/** Meetings: agenda, what was decided and asked, and how far the minutes have come. */
final class MeetingPart implements Part {

    private static final class Proceedings {
        final Map<String, String> decisions = new HashMap<>();
        final Map<String, Boolean> answered = new HashMap<>();
        boolean published;
        boolean tookPlace;
        boolean confirmed;
    }

    private final Town town;
    private final Map<String, Proceedings> records = new HashMap<>();

    MeetingPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var meeting = town.meetings.get(id(command));
        if (command instanceof ScheduleMeeting) {
            broken.isNew(meeting != null);
            return;
        }
        if (!broken.finds(meeting)) return;
        var record = records.get(id(command));
        broken.by(Rule.MEETING_CANCELLED, meeting.cancelled);
        if (command instanceof CorrectDecision || command instanceof AnswerQuestion) {
            afterwards(command, record, now, broken);
            return;
        }
        broken.by(Rule.MINUTES_CONFIRMED, record.confirmed);
        if (command instanceof SetAgendaItem c) item(c, meeting, now, broken);
        else if (command instanceof PublishAgenda) {
            broken.by(Rule.AGENDA_ALREADY_PUBLISHED, record.published);
            broken.by(Rule.AGENDA_EMPTY, meeting.agenda.isEmpty());
        } else if (command instanceof CancelMeeting) {
            broken.by(Rule.MEETING_TOOK_PLACE, record.tookPlace);
            broken.reason(now, true);
        } else held(command, meeting, record, now, broken);
    }

    private static void afterwards(Command command, Proceedings record, Moment now, Broken broken) {
        if (command instanceof AnswerQuestion c && broken.finds(record.answered.get(c.questionId())))
            broken.by(Rule.QUESTION_ALREADY_ANSWERED, record.answered.get(c.questionId()));
        if (command instanceof CorrectDecision c) {
            var standing = record.decisions.get(c.decisionId());
            broken.reason(now, true);
            if (broken.finds(standing)) broken.by(Rule.NOTHING_CHANGES, standing.equals(c.verb() + c.wording()));
        }
    }

    private void item(SetAgendaItem c, Town.Meeting meeting, Moment now, Broken broken) {
        broken.by(Rule.AGENDA_NUMBER_TAKEN, meeting.agenda.contains(c.number()));
        broken.by(Rule.THEME_NEEDS_ITS_PLAN, c.themeId() != null && c.planId() == null);
        var plan = town.plan(c.planId(), broken);
        if (plan == null || c.themeId() == null) return;
        var theme = plan.themes.get(c.themeId());
        if (broken.finds(theme)) broken.by(Rule.THEME_RETIRED, theme.retired && !meeting.wasHeldBy(now.first()));
    }

    private void held(Command command, Town.Meeting meeting, Proceedings record, Moment now, Broken broken) {
        broken.by(Rule.MEETING_NOT_HELD, !meeting.wasHeldBy(now.first()));
        if (command instanceof RecordAttendance c)
            for (var attendee : c.attendees())
                broken.by(Rule.NOT_FOUND, !town.members.knows(String.valueOf(attendee.memberId())));
        if (command instanceof RecordDecision c) {
            broken.isNew(record.decisions.containsKey(c.decisionId()));
            broken.by(Rule.NOT_ON_THE_AGENDA, !meeting.agenda.contains(c.number()));
        }
        if (command instanceof RecordQuestion c) {
            broken.isNew(record.answered.containsKey(c.questionId()));
            broken.by(Rule.NOT_ON_THE_AGENDA, c.number() != null && !meeting.agenda.contains(c.number()));
        }
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof ScheduleMeeting c) {
            town.meetings.put(c.meetingId(), new Town.Meeting(c.date().firstDay()));
            records.put(c.meetingId(), new Proceedings());
        }
        var meeting = town.meetings.get(id(command));
        var record = records.get(id(command));
        if (command instanceof SetAgendaItem c) meeting.agenda.add(c.number());
        if (command instanceof CancelMeeting) meeting.cancelled = true;
        if (command instanceof PublishAgenda) record.published = true;
        if (command instanceof RecordDecision c) record.decisions.put(c.decisionId(), c.verb() + c.wording());
        if (command instanceof CorrectDecision c) record.decisions.put(c.decisionId(), c.verb() + c.wording());
        if (command instanceof RecordQuestion c) record.answered.put(c.questionId(), false);
        if (command instanceof AnswerQuestion c) record.answered.put(c.questionId(), true);
        if (command instanceof ConfirmMinutes) record.confirmed = true;
        record.tookPlace |= command instanceof RecordAttendance
                || command instanceof RecordDecision
                || command instanceof RecordQuestion
                || command instanceof ConfirmMinutes;
    }

    @Override
    public void compare(Command command, Records recorded) {
        var stands = recorded.meeting(id(command));
        var record = records.get(id(command));
        assertThat(stands.agenda().keySet()).as("the agenda").isEqualTo(town.meetings.get(id(command)).agenda);
        assertThat(stands.answered()).as("the questions").isEqualTo(record.answered);
        assertThat(stands.decisions().keySet()).as("the decisions").isEqualTo(record.decisions.keySet());
    }

    private static String id(Command command) {
        return command.stream().substring("meeting/".length());
    }
}
