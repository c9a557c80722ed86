package org.planledger.command.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.events.EventType;
import org.planledger.events.testing.GoldenEvents;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever was once written is folded by the aggregate whose event it is. */
@CommandServiceTest
class GoldenReplayTest {

    private static final Envelope ENVELOPE = new Envelope(
            new CommandReference("command-1", "Golden", "00", null),
            new Actor("person-1", "Executive recorder"),
            PartialDate.parse("2021-03-11"),
            new Authority(Authority.Kind.MEETING, "Minute 4.2", null),
            null);

    @Autowired
    private ApplicationContext context;

    @Test
    void everyGoldenEventIsFolded() {
        var aggregates = context.getBeansWithAnnotation(Aggregate.class).values();
        var folded = new HashSet<String>();

        assertThatCode(() -> GoldenEvents.replay(event -> {
                    fold(event, aggregates);
                    folded.add(event.getClass().getSimpleName());
                }))
                .doesNotThrowAnyException();

        assertThat(folded)
                .containsExactlyInAnyOrderElementsOf(
                        EventType.all().stream().map(EventType::name).toList());
    }

    private static void fold(DomainEvent event, Collection<Object> aggregates) {
        for (var aggregate : aggregates)
            for (var method : aggregate.getClass().getDeclaredMethods())
                if (method.isAnnotationPresent(EventSourcingHandler.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    call(method, aggregate, event);
                    return;
                }
        throw new IllegalStateException("No aggregate folds " + event + ".");
    }

    private static void call(Method method, Object aggregate, DomainEvent event) {
        try {
            method.setAccessible(true);
            var arguments = new Object[] {event, ENVELOPE};
            method.invoke(aggregate, Arrays.copyOf(arguments, method.getParameterCount()));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
