package org.planledger.command.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Situation;
import org.planledger.events.DomainEvent;
import org.planledger.events.Streams;

/** What all aggregates share: the stream as identity, and the checks that do not depend on the command. */
public abstract class EventSourced {

    /** Read by the framework alone. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    /** Every aggregate's fold calls it, with the name of the stream that the event belongs to. */
    protected final void recordedIn(String name) {
        stream = name;
    }

    /** Records what was decided. */
    protected final void record(DomainEvent event) {
        AggregateLifecycle.apply(event);
    }

    @CommandHandlerInterceptor
    void check(CommandMessage<? extends Command> message, Situation situation) {
        requireNewest(
                message.getPayload().stream(), situation.envelope().command().seenVersion());
        var meeting = situation.envelope().authority().meetingId();
        if (meeting != null) situation.requireCited(Streams.meeting(meeting), meeting);
    }

    private static void requireNewest(String name, @Nullable Long seen) {
        Long version = AggregateLifecycle.getVersion();
        long last = version == null ? -1 : version;
        if (seen != null && seen != last) throw new StaleVersion(name, seen, last);
    }
}
