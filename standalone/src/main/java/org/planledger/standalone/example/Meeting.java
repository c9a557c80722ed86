package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.planledger.values.Attendee;
import org.planledger.values.Attendee.Presence;
import org.planledger.values.DecisionVerb;
import org.planledger.values.PartialDate;

/** One meeting, from the call to the confirmed minutes. */
final class Meeting {

    private static final String CLERK = "clerk to the board";

    private final Town town;
    private final String id;
    private final String body;
    private final LocalDate date;
    private final String subject;
    private int items;

    Meeting(Town town, String body, LocalDate date, String subject) {
        this.town = town;
        this.id = town.next("meeting");
        this.body = body;
        this.date = date;
        this.subject = subject;
    }

    String id() {
        return id;
    }

    LocalDate date() {
        return date;
    }

    void call(List<String> agenda) {
        town.byDelegation(new ScheduleMeeting(id, town.id(), body, PartialDate.of(date), subject), CLERK);
        agenda.forEach(this::addItem);
        town.diary().on(date.minusDays(7), () -> town.byDelegation(new PublishAgenda(id), CLERK));
    }

    private void addItem(String title) {
        var plan = items > 0 && town.hasPlan() ? town.plan().id() : null;
        town.byDelegation(new SetAgendaItem(id, Integer.toString(++items), title, plan, null), CLERK);
    }

    void cancel() {
        town.diary()
                .on(
                        date.minusDays(2),
                        () -> town.record(
                                new CancelMeeting(id),
                                Ground.delegated(town.today(), CLERK).because(town.phrase("why.meetingCancelled"))));
    }

    /** @param meanwhile what else happens at the meeting */
    void hold(Runnable meanwhile) {
        town.diary().on(date, () -> {
            attend();
            meanwhile.run();
            for (int item = 1; item <= items; item++) decide(item);
            if (town.chance(0.7)) ask();
        });
        town.diary().on(date.plusDays(town.between(60, 95)), () -> at(new ConfirmMinutes(id)));
    }

    private void at(org.planledger.command.request.Command command) {
        town.record(command, Ground.minute(town.today(), "1", id));
    }

    private void attend() {
        var attendees = new ArrayList<Attendee>();
        for (var recipient : town.members().responsible())
            attendees.add(new Attendee(
                    "Representative", recipient.memberId(), town.chance(0.85) ? Presence.PRESENT : Presence.APOLOGIES));
        attendees.add(new Attendee("Clerk", null, Presence.IN_ATTENDANCE));
        town.record(new RecordAttendance(id, attendees), Ground.minute(date, "1", id));
    }

    private void decide(int item) {
        var decision = id + "-d" + item;
        var verb = verb(item);
        var number = Integer.toString(item);
        var ground = Ground.minute(date, number + ".1", id);
        town.record(new RecordDecision(decision, id, number, verb, words(verb)), ground);
        if (town.chance(0.02))
            town.diary().in(town.between(40, 120), () -> correct(decision, verb == DecisionVerb.TO_NOTE));
    }

    private DecisionVerb verb(int item) {
        if (item < 3) return DecisionVerb.TO_NOTE;
        return town.oneOf(List.of(
                DecisionVerb.TO_NOTE,
                DecisionVerb.TO_AGREE,
                DecisionVerb.TO_ADOPT,
                DecisionVerb.TO_DEFER,
                DecisionVerb.TO_REFER));
    }

    private static String words(DecisionVerb verb) {
        return switch (verb) {
            case TO_NOTE -> "That the report be noted.";
            case TO_AGREE -> "That what is proposed be agreed.";
            case TO_ADOPT -> "That the paper be adopted.";
            case TO_DEFER -> "That the matter be deferred to the next meeting.";
            case TO_REFER -> "That the matter be referred to the joint action group.";
        };
    }

    /** Half of the corrections are themselves put right. */
    private void correct(String decision, boolean wasNoted) {
        var verb = wasNoted ? DecisionVerb.TO_AGREE : DecisionVerb.TO_NOTE;
        correct(decision, verb, "why.wrongMinute");
        if (town.chance(0.5))
            town.diary().in(30, () -> correct(decision, DecisionVerb.TO_REFER, "why.correctionWrong"));
    }

    private void correct(String decision, DecisionVerb verb, String why) {
        town.record(
                new CorrectDecision(id, decision, verb, words(verb) + " As confirmed."),
                Ground.delegated(town.today(), CLERK).because(town.phrase(why)));
    }

    private void ask() {
        var question = id + "-q1";
        var number = Integer.toString(items);
        town.record(
                new RecordQuestion(
                        question, id, number, "A member of the meeting", "Theme lead", town.phrase("questions")),
                Ground.minute(date, number, id));
        if (town.chance(0.85))
            town.diary()
                    .in(
                            town.between(0, 40),
                            () -> town.byDelegation(
                                    new AnswerQuestion(id, question, "Theme lead", town.phrase("answers")), CLERK));
    }
}
