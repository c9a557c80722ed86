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

    @EventSourcingHandler
    void on(MeetingEvent event) {
        state = event.match(new MeetingFold(state));
        recordedIn(Streams.meeting(state.id()));
    }
}
