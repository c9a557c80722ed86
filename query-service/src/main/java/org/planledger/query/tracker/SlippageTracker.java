package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import org.planledger.query.fold.Field;
import org.springframework.stereotype.Component;

/** Every move of every due date. */
@Component
class SlippageTracker implements Tracker<SlippageTracker.Moved> {

    record Moved(Moving action, Move move) {}

    @Override
    public About about() {
        return About.ofPlan(
                "slippage",
                "Slippage ledger",
                "Each time the due date of an action was moved: from when to when, why, who asked for it and who approved it.",
                "No due date was ever moved in this plan.");
    }

    @Override
    public List<Moved> lines(Look look) {
        return Moving.all(look).stream()
                .flatMap(action -> action.moves().stream().map(move -> new Moved(action, move)))
                .sorted(Comparator.comparingLong(
                                (Moved one) -> one.move().entry().position())
                        .reversed())
                .toList();
    }

    @Override
    public List<Column<Moved>> columns() {
        return List.of(
                Column.<Moved>item(
                                "action", "Action", one -> one.action().line().link())
                        .filtered(),
                Column.<Moved>item("theme", "Theme", one -> one.action().line().theme())
                        .filtered(),
                Column.date(
                        "decided",
                        "Decided",
                        one -> one.move().entry().decidedOn().toString()),
                Column.<Moved>date("firstDue", "First due", one -> one.action().text(Field.Action.FIRST_DUE))
                        .beneath(),
                Column.date("from", "From", one -> one.move().from()),
                Column.date("to", "To", one -> one.move().to()),
                Column.<Moved>number("days", "Days", one -> one.move().days()).summed(),
                Column.<Moved>text("reason", "Reason", one -> one.move().reason())
                        .beneath(),
                Column.<Moved>text(
                                "requestedBy", "Asked for by", one -> one.move().requestedBy())
                        .filtered()
                        .beneath(),
                Column.<Moved>text(
                                "approvedBy", "Approved by", one -> one.move().approvedBy())
                        .counted(),
                Column.<Moved>date("today", "Due now", one -> one.action().text(Field.Action.DUE))
                        .beneath(),
                Column.entry(one -> one.move().entry().position()));
    }
}
