package org.planledger.command.axon;

import java.util.List;
import org.planledger.command.state.Fact;
import org.planledger.command.state.Records;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.axon.CommandRecord;
import org.planledger.ledger.axon.Draft;

/** Reads other streams for the rules, and has the append fail where one that the decision rests on has moved on. */
record ReliedOn(Ledger ledger) {

    Records records() {
        return new Records(this::relied, this::glanced);
    }

    private List<Fact> relied(String stream) {
        var facts = glanced(stream);
        CommandRecord.current().reliesOn(stream, facts.size() - 1L);
        return facts;
    }

    private List<Fact> glanced(String stream) {
        return CommandRecord.current()
                .draft()
                .map(draft -> drafted(draft, stream))
                .orElseGet(() -> recorded(stream));
    }

    List<Fact> recorded(String stream) {
        return ledger.stream(stream, 0).stream()
                .map(e -> new Fact(e.event(), e.envelope().decidedOn()))
                .toList();
    }

    private static List<Fact> drafted(Draft draft, String stream) {
        return draft.read(stream).stream()
                .map(e -> new Fact(e.event(), e.envelope().decidedOn()))
                .toList();
    }
}
