package org.planledger.command.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.MeetingFold;
import org.planledger.command.state.MeetingState;
import org.planledger.events.MeetingEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Meeting extends EventSourced {

    private MeetingState state = MeetingState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ScheduleMeeting command, Situation now) {
        record(new MeetingRules(state, now).schedule(command));
    }

    @CommandHandler
    void handle(SetAgendaItem command, Situation now) {
        record(new MeetingRules(state, now).setAgendaItem(command));
    }

    @CommandHandler
    void handle(PublishAgenda command, Situation now) {
        record(new MeetingRules(state, now).publishAgenda(command));
    }

    @CommandHandler
    void handle(CancelMeeting command, Situation now) {
        record(new MeetingRules(state, now).cancel(command));
    }

    @CommandHandler
    void handle(RecordAttendance command, Situation now) {
        record(new ProceedingsRules(state, now).attend(command));
    }

    @CommandHandler
    void handle(RecordDecision command, Situation now) {
        record(new ProceedingsRules(state, now).decide(command));
    }

    @CommandHandler
    void handle(CorrectDecision command, Situation now) {
        record(new ProceedingsRules(state, now).correct(command));
    }

    @CommandHandler
    void handle(RecordQuestion command, Situation now) {
        record(new ProceedingsRules(state, now).ask(command));
    }

    @CommandHandler
    void handle(AnswerQuestion command, Situation now) {
        record(new ProceedingsRules(state, now).answer(command));
    }

    @CommandHandler
    void handle(ConfirmMinutes command, Situation now) {
        record(new ProceedingsRules(state, now).confirm(command));
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        state = event.match(new MeetingFold(state));
        recordedIn(Streams.meeting(state.id()));
    }
}
