package org.planledger.command.axon;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.planledger.command.state.Fact;
import org.planledger.command.state.Facts;
import org.planledger.command.state.Records;
import org.planledger.ledger.axon.CommandRecord;
import org.planledger.ledger.axon.History;
import org.planledger.ledger.axon.StreamEvent;

/** Reads other streams for the rules, and has the append fail where one that the decision rests on has moved on. */
final class ReliedOn {

    static final Records RECORDS = new Records(ReliedOn::relied, ReliedOn::glanced);

    private ReliedOn() {}

    private static Facts relied(String stream) {
        var history = CommandRecord.current().read(stream);
        CommandRecord.current().reliesOn(stream, history.last());
        return new Told(history);
    }

    private static Facts glanced(String stream) {
        return new Told(CommandRecord.current().read(stream));
    }

    /** What a stream tells the rules. */
    record Told(History history) implements Facts {

        @Override
        public Stream<Fact> all() {
            return history.events().stream().map(Told::fact);
        }

        @Override
        public <S> S fold(Class<S> kind, S beginning, BiFunction<S, Fact, S> step) {
            return history.fold(kind, beginning, (state, event) -> step.apply(state, fact(event)));
        }

        private static Fact fact(StreamEvent event) {
            return new Fact(event.event(), event.envelope().decidedOn());
        }
    }
}
