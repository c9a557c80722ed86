package org.planledger.command.model;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
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
import org.planledger.command.testing.Story;
import org.planledger.values.Attendee;
import org.planledger.values.Attendee.Presence;
import org.planledger.values.DecisionVerb;
import org.planledger.values.PartialDate;

/** Steps about three meetings; what ends one comes seldom. */
final class MeetingSteps implements Reference.Steps {

    @Override
    public Asked next(Random random) {
        int kind = random.nextInt(20);
        if (kind == 0) return Pick.asked(random, ending(random));
        return Pick.asked(random, kind < 9 ? preparing(random) : holding(random));
    }

    private static Function<Story, Command> ending(Random random) {
        var id = Pick.meeting(random);
        return random.nextBoolean()
                ? story -> new ConfirmMinutes(story.id(id))
                : story -> new CancelMeeting(story.id(id));
    }

    private static Function<Story, Command> preparing(Random random) {
        var id = Pick.meeting(random);
        var date = PartialDate.parse(Pick.oneOf(random, "2020-05-14", "2021-03", "2022-01-20"));
        var number = number(random);
        var plan = Pick.maybe(random, Pick.plan(random));
        var theme = Pick.maybe(random, Pick.theme(random));
        return switch (random.nextInt(5)) {
            case 0, 1 -> story -> new ScheduleMeeting(story.id(id), story.partnership, "Panel", date, "Progress");
            case 2 -> story -> new PublishAgenda(story.id(id));
            default ->
                story ->
                        new SetAgendaItem(story.id(id), number, "An item", plan == null ? null : story.id(plan), theme);
        };
    }

    private static Function<Story, Command> holding(Random random) {
        var id = Pick.meeting(random);
        var number = number(random);
        var what = "d" + random.nextInt(2);
        var verb = Pick.oneOf(random, DecisionVerb.TO_NOTE, DecisionVerb.TO_AGREE);
        var attendee = new Attendee("Chief", Pick.member(random), Presence.PRESENT);
        var item = Pick.maybe(random, number);
        return switch (random.nextInt(7)) {
            case 0 -> story -> new RecordAttendance(story.id(id), List.of(attendee));
            case 1, 2 -> story -> new RecordDecision(what, story.id(id), number, verb, "That it be so.");
            case 3 -> story -> new CorrectDecision(story.id(id), what, verb, "That it be so.");
            case 4, 5 -> story -> new RecordQuestion(what, story.id(id), item, "A member", null, "Why?");
            default -> story -> new AnswerQuestion(story.id(id), what, "Chief", "Because.");
        };
    }

    static String number(Random random) {
        return Pick.oneOf(random, "1", "8.1", "8.2");
    }
}
