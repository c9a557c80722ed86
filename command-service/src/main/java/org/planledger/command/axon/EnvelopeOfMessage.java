package org.planledger.command.axon;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Situation;
import org.planledger.events.Envelope;
import org.planledger.ledger.axon.LedgerMetaData;

/** Hands handlers the {@link Envelope} of their message, and command handlers their {@link Situation}. */
final class EnvelopeOfMessage implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type.equals(Envelope.class)) return new FromMessage<>(Message.class, LedgerMetaData::envelope);
        if (type.equals(Situation.class))
            return new FromMessage<>(
                    CommandMessage.class, m -> new Situation(LedgerMetaData.envelope(m), ReliedOn.RECORDS));
        if (type.equals(Hearing.class)) return new FromMessage<>(CommandMessage.class, Hearing::of);
        return null;
    }

    private record FromMessage<T>(Class<?> messages, Function<Message<?>, T> value) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return value.apply(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return messages.isInstance(message) && message.getMetaData().containsKey(LedgerMetaData.ENVELOPE);
        }
    }
}
