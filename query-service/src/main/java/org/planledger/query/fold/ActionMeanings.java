package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.ArrayList;
import java.util.List;
import org.planledger.events.ActionEvent;
import org.planledger.events.ActionEvent.ActionCancelled;
import org.planledger.events.ActionEvent.ActionCarriedForward;
import org.planledger.events.ActionEvent.ActionCompleted;
import org.planledger.events.ActionEvent.ActionOwnerAssigned;
import org.planledger.events.ActionEvent.ActionPaused;
import org.planledger.events.ActionEvent.ActionPlanned;
import org.planledger.events.ActionEvent.ActionReopened;
import org.planledger.events.ActionEvent.ActionRescheduled;
import org.planledger.events.ActionEvent.ActionStarted;
import org.planledger.events.ActionEvent.ProgressReported;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** Actions: the first due date is set once, and each move of the current one is counted. */
record ActionMeanings(PartialDate decidedOn, Before before) implements ActionEvent.Cases<Meaning> {

    @Override
    public Meaning on(ActionPlanned event) {
        var year = before.get(ItemId.of(ItemKind.ACTION_PLAN, event.actionPlanId()));
        var planId = String.valueOf(year.about().planId());
        var theme = ItemId.of(ItemKind.THEME, planId, event.themeId());
        var about = new About(year.about().partnershipId(), planId, theme, Streams.action(event.actionId()));
        return Meaning.of(
                "The action %s was planned under %s, due %s"
                        .formatted(event.title(), before.get(theme).text(Field.TITLE), DateWords.of(event.due())),
                new Touch(id(event.actionId()), about, particulars(event, planId)));
    }

    private static List<Operation> particulars(ActionPlanned event, String planId) {
        var wards = event.wards();
        return List.of(
                set(Field.TITLE, event.title()),
                set(Field.STATUS, "NOT_STARTED"),
                set(Field.Action.DESCRIPTION, event.description()),
                set(Field.Action.OWNER, Plain.lead(event.owner())),
                set(Field.Action.FIRST_DUE, event.due().toString()),
                set(Field.Action.DUE, event.due().toString()),
                set(Field.Action.WARDS, wards.isEmpty() ? null : wards),
                set(Field.Action.ACTION_PLAN_ID, event.actionPlanId()),
                set(Field.PLAN_ID, planId),
                set(Field.THEME_ID, event.themeId()));
    }

    @Override
    public Meaning on(ActionOwnerAssigned event) {
        var partnershipId = before.get(id(event.actionId())).about().partnershipId();
        return touched(
                event.actionId(),
                "%s passed to " + new Named(before).lead(partnershipId, event.owner()),
                set(Field.Action.OWNER, Plain.lead(event.owner())));
    }

    @Override
    public Meaning on(ActionStarted event) {
        var action = before.get(id(event.actionId()));
        var operations = new ArrayList<Operation>();
        operations.add(underWay(action));
        boolean again = !action.text(Field.Action.STARTED_ON).isEmpty();
        if (!again) operations.add(set(Field.Action.STARTED_ON, decidedOn.toString()));
        return touched(
                event.actionId(),
                again ? "%s was taken up again" : "%s was started",
                operations.toArray(Operation[]::new));
    }

    @Override
    public Meaning on(ProgressReported event) {
        var action = before.get(id(event.actionId()));
        var operations = new ArrayList<Operation>();
        operations.add(set(Field.Action.REPORTED_STATUS, event.status().name()));
        operations.add(set(Field.Action.PERCENT, (long) event.percent()));
        operations.add(set(Field.Action.NARRATIVE, event.narrative()));
        if (!action.text(Field.Action.STARTED_ON).isEmpty())
            operations.add(set(Field.STATUS, event.status().name()));
        return touched(
                event.actionId(),
                "%s was reported on, " + event.percent() + " percent done",
                operations.toArray(Operation[]::new));
    }

    @Override
    public Meaning on(ActionRescheduled event) {
        var action = before.get(id(event.actionId()));
        long moves = action.fields().get(Field.Action.TIMES_MOVED) instanceof Number n ? n.longValue() : 0;
        return touched(
                event.actionId(),
                "%s was moved from " + DateWords.of(PartialDate.parse(action.text(Field.Action.DUE))) + " to "
                        + DateWords.of(event.due()),
                set(Field.Action.DUE, event.due().toString()),
                set(Field.Action.TIMES_MOVED, moves + 1),
                set(Field.Action.REQUESTED_BY, event.requestedBy()),
                set(Field.Action.APPROVED_BY, event.approvedBy()));
    }

    @Override
    public Meaning on(ActionPaused event) {
        return touched(event.actionId(), "%s was paused", set(Field.STATUS, "PAUSED"));
    }

    @Override
    public Meaning on(ActionCompleted event) {
        return touched(
                event.actionId(),
                "%s was completed" + (event.evidence() == null ? ", without evidence" : ""),
                set(Field.STATUS, "COMPLETE"),
                set(Field.Action.COMPLETED_ON, event.completedOn().toString()),
                set(Field.Action.EVIDENCE, event.evidence()));
    }

    @Override
    public Meaning on(ActionCancelled event) {
        return touched(event.actionId(), "%s was cancelled", set(Field.STATUS, "REJECTED"));
    }

    @Override
    public Meaning on(ActionCarriedForward event) {
        var year = before.get(ItemId.of(ItemKind.ACTION_PLAN, event.toActionPlanId()));
        return touched(
                event.actionId(),
                "%s was carried forward to " + year.text(Field.TITLE),
                set(Field.Action.ACTION_PLAN_ID, event.toActionPlanId()));
    }

    @Override
    public Meaning on(ActionReopened event) {
        var action = before.get(id(event.actionId()));
        boolean started = !action.text(Field.Action.STARTED_ON).isEmpty();
        return touched(
                event.actionId(),
                "%s was reopened",
                started ? underWay(action) : set(Field.STATUS, "NOT_STARTED"),
                set(Field.Action.COMPLETED_ON, null),
                set(Field.Action.EVIDENCE, null));
    }

    /** Work goes on: it stands as its owner said last, or nothing was said of it yet. */
    private static Operation underWay(State action) {
        var reported = action.text(Field.Action.REPORTED_STATUS);
        return reported.isEmpty() ? set(Field.STATUS, "STARTED") : set(Field.STATUS, reported);
    }

    /** @param verb with a place for the action's title */
    private Meaning touched(String actionId, String verb, Operation... operations) {
        var action = before.get(id(actionId));
        return Meaning.of(
                "The action " + verb.replace("%s", action.text(Field.TITLE)),
                new Touch(id(actionId), action.about(), List.of(operations)));
    }

    private static ItemId id(String actionId) {
        return ItemId.of(ItemKind.ACTION, actionId);
    }
}
