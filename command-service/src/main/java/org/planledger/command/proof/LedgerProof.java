package org.planledger.command.proof;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.events.InstallationEvent;
import org.planledger.events.Streams;

/** What was done to prove that the ledger is whole; the first of it begins the stream. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class LedgerProof extends EventSourced {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteVerification notice) {
        record(notice.found());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteSetBack notice) {
        record(notice.acknowledged());
    }

    @EventSourcingHandler
    void on(InstallationEvent event) {
        recordedIn(Streams.proof());
    }
}
