package org.planledger.command.partnership;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PartnershipFold;
import org.planledger.command.state.PartnershipState;
import org.planledger.events.Envelope;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Partnership extends EventSourced {

    private PartnershipState state = PartnershipState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterPartnership command, Situation now) {
        record(new PartnershipRules(state, now).register(command));
    }

    @CommandHandler
    void handle(AdmitMember command, Situation now) {
        record(new PartnershipRules(state, now).admit(command));
    }

    @CommandHandler
    void handle(EndMembership command, Situation now) {
        record(new PartnershipRules(state, now).end(command));
    }

    @CommandHandler
    void handle(SucceedMember command, Situation now) {
        record(new PartnershipRules(state, now).succeed(command));
    }

    @CommandHandler
    void handle(TransferCoordination command, Situation now) {
        record(new PartnershipRules(state, now).transferCoordination(command));
    }

    @CommandHandler
    void handle(AppointChair command, Situation now) {
        record(new GovernanceSettingRules(state, now).appoint(command));
    }

    @CommandHandler
    void handle(SetGovernanceRules command, Situation now) {
        record(new GovernanceSettingRules(state, now).set(command));
    }

    @CommandHandler
    void handle(BringPlanIntoEffect command, Situation now) {
        record(new PlanInEffectRules(state, now).bring(command));
    }

    @CommandHandler
    void handle(SupersedePlan command, Situation now) {
        record(new PlanInEffectRules(state, now).supersede(command));
    }

    @EventSourcingHandler
    void on(PartnershipEvent event, Envelope envelope) {
        state = event.match(new PartnershipFold(state, envelope.decidedOn()));
        recordedIn(Streams.partnership(state.id()));
    }
}
