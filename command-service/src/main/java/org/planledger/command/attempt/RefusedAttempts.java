package org.planledger.command.attempt;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.events.AttemptEvent.SensitiveAttemptRefused;
import org.planledger.events.Streams;

/** Those of one partnership; the first one begins the stream. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class RefusedAttempts extends EventSourced {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteRefusedAttempt notice) {
        record(new SensitiveAttemptRefused(notice.partnershipId(), notice.command(), notice.rule(), notice.about()));
    }

    @EventSourcingHandler
    void on(SensitiveAttemptRefused event) {
        recordedIn(Streams.attempts(event.partnershipId()));
    }
}
