package org.planledger.query.tracker;

import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;

/**
 * The actions under one theme, or those that the action plan of one year holds. Its columns have the names that they
 * have in the {@link ActionTracker}, so that the same question can be put to that.
 */
record ActionsInside(List<Item> actions) implements Tracker<Line> {
    @Override
    public About about() {
        return About.ofPartnership(
                "actions",
                "Actions",
                "The action plan lists what is tracked for the year. It does not list all day-to-day work.",
                "No action is recorded here yet. The executive recorder plans actions in the action plan of a year.");
    }

    @Override
    public List<Line> lines(Look look) {
        return actions.stream()
                .map(action -> new Line(action, look))
                .sorted(Moving.TO_DO_FIRST)
                .toList();
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.item("action", "Action", Line::link),
                Column.<Line>status("Status", line -> line.text(Field.STATUS)),
                Column.<Line>text("owner", "Owner", line -> line.words(Field.Action.OWNER))
                        .filtered(),
                Column.date("due", "Due", line -> line.text(Field.Action.DUE)),
                Column.number("moves", "Times moved", line -> line.number(Field.Action.TIMES_MOVED)),
                Column.<Line>yes("overdue", "Overdue", Moving::isOverdue).counted());
    }

    @Override
    public List<Column<Line>> searched() {
        return new ActionTracker()
                .columns().stream()
                        .map(column -> column.on((Line line) -> Moving.of(line)))
                        .toList();
    }
}
