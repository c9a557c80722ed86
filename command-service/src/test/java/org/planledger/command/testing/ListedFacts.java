package org.planledger.command.testing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.planledger.command.state.Fact;
import org.planledger.command.state.Facts;
import org.planledger.ledger.Ledger;

/** What a stream says, folded from its beginning each time. */
public record ListedFacts(List<Fact> listed) implements Facts {

    public static ListedFacts of(Ledger ledger, String stream) {
        return new ListedFacts(ledger.stream(stream, 0).stream()
                .map(e -> new Fact(e.event(), e.envelope().decidedOn()))
                .toList());
    }

    public ListedFacts with(Fact more) {
        return new ListedFacts(Stream.concat(all(), Stream.of(more)).toList());
    }

    @Override
    public Stream<Fact> all() {
        return listed.stream();
    }

    @Override
    public <S> S fold(Class<S> kind, S beginning, BiFunction<S, Fact, S> step) {
        S state = beginning;
        for (var fact : listed) state = step.apply(state, fact);
        return state;
    }
}
