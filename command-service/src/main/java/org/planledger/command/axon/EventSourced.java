package org.planledger.command.axon;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.Command;
import org.planledger.command.request.Notice;
import org.planledger.command.rule.Elsewhere;
import org.planledger.command.rule.Powers;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Situation;
import org.planledger.events.DomainEvent;
import org.planledger.events.Streams;
import org.planledger.ledger.axon.CommandRecord;

/** What all aggregates share: the stream as identity, and the checks that do not depend on the command. */
public abstract class EventSourced implements Cloneable {

    /** Read by the framework alone. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable Deciding deciding;

    /** What a decision is recorded with; {@code stream} is that of the command. */
    private record Deciding(String stream, Situation now, EventBus events) {}

    /** Every aggregate's fold calls it, with the name of the stream that the event belongs to. */
    protected final void recordedIn(String name) {
        stream = name;
    }

    /**
     * Records what was decided and, in the same commit, what that means for other streams: all of it or nothing. The
     * own event comes last, because the answer to a command says where its last event stands.
     *
     * @throws Refusal where it is dated before what happened to the same things already
     * @throws IllegalStateException where the rules did not rely on such a stream
     */
    protected final void record(DomainEvent event, Elsewhere... elsewhere) {
        var decision = requireNonNull(deciding);
        var messages = Stream.of(elsewhere).map(EventSourced::carryingOn).toList();
        for (var other : elsewhere) decision.now().requireInOrder(other.stream(), other.event());
        decision.now().requireInOrder(decision.stream(), event);
        messages.forEach(message -> decision.events().publish(message));
        AggregateLifecycle.apply(event);
    }

    private static DomainEventMessage<DomainEvent> carryingOn(Elsewhere other) {
        var name = other.stream();
        var kind = name.substring(0, name.indexOf('/'));
        return new GenericDomainEventMessage<>(
                kind, name, CommandRecord.current().next(name), other.event());
    }

    @CommandHandlerInterceptor
    void check(CommandMessage<? extends Command> message, Situation situation, Hearing hearing, EventBus bus) {
        var command = message.getPayload();
        if (!(command instanceof Notice)) check(command, situation, hearing);
        deciding = new Deciding(command.stream(), situation, bus);
    }

    private void check(Command command, Situation situation, Hearing hearing) {
        var records = situation.records();
        var partnerships = hearing.belonging().of(command, records);
        new Powers(hearing.asked().mandate(), records).require(command, partnerships);
        requireNewest(command.stream(), hearing.asked());
        if (AggregateLifecycle.getVersion() != null) CommandRecord.current().keep(command.stream(), copy()::copy);
        var meeting = situation.envelope().authority().meetingId();
        if (meeting != null)
            situation.requireCited(
                    meeting, hearing.belonging().ofStream(Streams.meeting(meeting), records), partnerships);
    }

    /** As it stands; an aggregate holds nothing but values. */
    private EventSourced copy() {
        try {
            return (EventSourced) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireNewest(String name, Asked asked) {
        Long version = AggregateLifecycle.getVersion();
        long last = version == null ? -1 : version;
        var seen = asked.envelope().command().seenVersion();
        if (seen != null && seen != last) throw new StaleVersion(name, seen, last, false);
        var expected = asked.expected();
        if (expected != null && !expected.holdsAt(last)) throw StaleVersion.unexpected(name, expected, last);
    }
}
