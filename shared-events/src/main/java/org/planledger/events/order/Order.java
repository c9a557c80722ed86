package org.planledger.events.order;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planledger.events.DomainEvent;

/**
 * What each event does to which things of its stream. Two events are kept in the order of their dates where the one
 * recorded last would overwrite what the other says, or rests on it; what only stands beside the other is not.
 */
public final class Order {

    private static final Order ALL = new Order();

    private final Map<Class<?>, Function<DomainEvent, List<Step>>> steps = new HashMap<>();

    private Order() {
        OrderOfPlans.in(this);
        OrderOfScrutiny.in(this);
        OrderOfWork.in(this);
    }

    /** None for an event that comes in any order. */
    public static List<Step> of(DomainEvent event) {
        return requireNonNull(ALL.steps.get(event.getClass())).apply(event);
    }

    /** Whether it is said what an event of this type does. */
    static boolean knows(Class<? extends DomainEvent> type) {
        return ALL.steps.containsKey(type);
    }

    <E extends DomainEvent> Order on(Class<E> type, Function<E, List<Step>> does) {
        steps.put(type, event -> does.apply(type.cast(event)));
        return this;
    }

    <E extends DomainEvent> Order on(Class<E> type, Step... does) {
        var always = List.of(does);
        return on(type, event -> always);
    }

    /** Each event of an aggregate changes the thing that its stream is about. */
    Order inTurn(Class<? extends DomainEvent> aggregate) {
        return each(aggregate, List.of(Step.changes(Step.WHOLE)));
    }

    /** The events of an aggregate come in any order. */
    Order inAnyOrder(Class<? extends DomainEvent> aggregate) {
        return each(aggregate, List.of());
    }

    private Order each(Class<? extends DomainEvent> aggregate, List<Step> does) {
        Arrays.stream(aggregate.getPermittedSubclasses()).forEach(type -> steps.put(type, event -> does));
        return this;
    }

    /** What changes a part belongs to the whole. */
    static List<Step> part(String name) {
        return List.of(Step.addsTo(Step.WHOLE), Step.changes(name));
    }
}
