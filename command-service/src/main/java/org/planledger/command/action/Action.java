package org.planledger.command.action;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ActionFold;
import org.planledger.command.state.ActionState;
import org.planledger.events.ActionEvent;
import org.planledger.events.Envelope;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Action extends EventSourced {

    private ActionState state = ActionState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(PlanAction command, Situation now) {
        record(new ActionRules(state, now).plan(command), ActionRules.listed(command));
    }

    @CommandHandler
    void handle(AssignActionOwner command, Situation now) {
        record(new ActionRules(state, now).assign(command));
    }

    @CommandHandler
    void handle(CarryForwardAction command, Situation now) {
        var rules = new ActionRules(state, now);
        record(rules.carryForward(command), rules.handedOn(command));
    }

    @CommandHandler
    void handle(StartAction command, Situation now) {
        record(new ActionProgressRules(state, now).start(command));
    }

    @CommandHandler
    void handle(ReportProgress command, Situation now) {
        record(new ActionProgressRules(state, now).report(command));
    }

    @CommandHandler
    void handle(RescheduleAction command, Situation now) {
        record(new ActionProgressRules(state, now).reschedule(command));
    }

    @CommandHandler
    void handle(PauseAction command, Situation now) {
        record(new ActionProgressRules(state, now).pause(command));
    }

    @CommandHandler
    void handle(CompleteAction command, Situation now) {
        record(new ActionProgressRules(state, now).complete(command));
    }

    @CommandHandler
    void handle(CancelAction command, Situation now) {
        record(new ActionProgressRules(state, now).cancel(command));
    }

    @CommandHandler
    void handle(ReopenAction command, Situation now) {
        record(new ActionProgressRules(state, now).reopen(command));
    }

    @EventSourcingHandler
    void on(ActionEvent event, Envelope envelope) {
        state = event.match(new ActionFold(state, envelope.decidedOn()));
        recordedIn(Streams.action(state.id()));
    }
}
