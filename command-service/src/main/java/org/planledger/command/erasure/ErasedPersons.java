package org.planledger.command.erasure;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.events.InstallationEvent;
import org.planledger.events.Streams;

/** Whose names were erased; the first of them begins the stream. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class ErasedPersons extends EventSourced {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteErasure notice) {
        record(notice.erased());
    }

    @EventSourcingHandler
    void on(InstallationEvent event) {
        recordedIn(Streams.erasures());
    }
}
