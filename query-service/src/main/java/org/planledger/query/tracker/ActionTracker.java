package org.planledger.query.tracker;

import java.util.List;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** What is to be done, by whom and by when, and how often that was put off. */
@Component
class ActionTracker implements Tracker<Moving> {

    @Override
    public About about() {
        return About.ofPlan(
                "actions",
                "Action tracker",
                "What the action plans track, with the first date of each action, its moves, and who approved them. They do not list all day-to-day work.",
                "No action is recorded in this plan yet.");
    }

    @Override
    public List<Moving> lines(Look look) {
        return Moving.all(look);
    }

    @Override
    public List<Column<Moving>> columns() {
        return Stream.of(what(), when(), done()).flatMap(List::stream).toList();
    }

    private static List<Column<Moving>> what() {
        return List.of(
                Column.item("action", "Action", one -> one.line().link()),
                Column.<Moving>item("theme", "Theme", one -> one.line().theme()).filtered(),
                Column.<Moving>text("owner", "Owner", one -> one.line().words(Field.Action.OWNER))
                        .filtered(),
                Column.<Moving>item(
                                "year",
                                "Action plan",
                                one -> one.line()
                                        .look()
                                        .link(ItemKind.ACTION_PLAN, one.text(Field.Action.ACTION_PLAN_ID))
                                        .orElse(null))
                        .filtered()
                        .beneath(),
                Column.<Moving>status("Status", one -> one.text(Field.STATUS)));
    }

    private static List<Column<Moving>> when() {
        return List.of(
                Column.date("firstDue", "First due", one -> one.text(Field.Action.FIRST_DUE)),
                Column.<Moving>number("moves", "Times moved", one ->
                                (long) one.moves().size())
                        .summed(),
                Column.date("due", "Due", one -> one.text(Field.Action.DUE)),
                Column.<Moving>number("slipped", "Days from first date", Moving::slipped)
                        .beneath(),
                Column.<Moving>text("reasons", "Reasons for moves", one -> one.of(Move::reason))
                        .beneath(),
                Column.<Moving>text("approvers", "Moves approved by", one -> one.of(Move::approvedBy))
                        .filtered()
                        .beneath(),
                Column.<Moving>yes("overdue", "Overdue", one -> Moving.isOverdue(one.line()))
                        .counted());
    }

    private static List<Column<Moving>> done() {
        return List.of(
                Column.number(
                        "percent",
                        "Percent done",
                        one -> one.line().item().fields().get(Field.Action.PERCENT)),
                Column.<Moving>text("narrative", "What was reported", one -> one.text(Field.Action.NARRATIVE))
                        .beneath(),
                Column.<Moving>number(
                                "silences",
                                "Periods without report",
                                one -> one.line().size(Field.Action.NO_REPORT_FOR))
                        .summed()
                        .beneath(),
                Column.<Moving>date("completed", "Completed", one -> one.text(Field.Action.COMPLETED_ON))
                        .beneath(),
                Column.<Moving>text("evidence", "Evidence", one -> one.text(Field.Action.EVIDENCE))
                        .beneath());
    }
}
