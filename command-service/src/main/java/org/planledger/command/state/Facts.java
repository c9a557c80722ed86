package org.planledger.command.state;

import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What one stream says, oldest first. */
public interface Facts {

    Stream<Fact> all();

    /**
     * The state after all of it.
     *
     * @param kind of which there is one way to fold it
     * @param step from one state to the next
     */
    <S> S fold(Class<S> kind, S beginning, BiFunction<S, Fact, S> step);
}
