package org.planledger.command.consultation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ConsultationFold;
import org.planledger.command.state.ConsultationState;
import org.planledger.events.ConsultationEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Consultation extends EventSourced {

    private ConsultationState state = ConsultationState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(PlanConsultation command, Situation now) {
        record(new ConsultationRules(state, now).plan(command));
    }

    @CommandHandler
    void handle(OpenConsultation command, Situation now) {
        record(new ConsultationRules(state, now).open(command));
    }

    @CommandHandler
    void handle(RecordConsultationSession command, Situation now) {
        record(new ConsultationRules(state, now).session(command));
    }

    @CommandHandler
    void handle(RecordResidentView command, Situation now) {
        record(new ConsultationRules(state, now).view(command));
    }

    @CommandHandler
    void handle(MakeCommitment command, Situation now) {
        record(new ConsultationRules(state, now).commit(command));
    }

    @CommandHandler
    void handle(CloseConsultation command, Situation now) {
        record(new ConsultationRules(state, now).close(command));
    }

    @EventSourcingHandler
    void on(ConsultationEvent event) {
        state = event.match(new ConsultationFold(state));
        recordedIn(Streams.consultation(state.id()));
    }
}
