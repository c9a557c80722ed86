package org.planledger.command.installation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.events.InstallationEvent;
import org.planledger.events.InstallationEvent.SimulationEnded;
import org.planledger.events.Streams;

/** The ledger as a whole. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Installation extends EventSourced {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(BeginSimulation notice) {
        record(notice.particulars());
    }

    @CommandHandler
    void handle(EndSimulation notice) {
        record(new SimulationEnded());
    }

    @EventSourcingHandler
    void on(InstallationEvent event) {
        recordedIn(Streams.installation());
    }
}
