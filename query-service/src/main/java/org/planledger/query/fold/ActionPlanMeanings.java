package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.add;
import static org.planledger.query.fold.Operation.remove;
import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.ActionPlanEvent;
import org.planledger.events.ActionPlanEvent.ActionHandedOn;
import org.planledger.events.ActionPlanEvent.ActionListed;
import org.planledger.events.ActionPlanEvent.ActionPlanAdopted;
import org.planledger.events.ActionPlanEvent.ActionPlanYearClosed;
import org.planledger.events.ActionPlanEvent.ActionPlanYearOpened;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.events.ActionPlanEvent.ReportingPeriodClosed;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** The action plan of a year, what it holds, and who was silent. */
record ActionPlanMeanings(PartialDate decidedOn, Before before) implements ActionPlanEvent.Cases<Meaning> {

    @Override
    public Meaning on(ActionPlanYearOpened event) {
        var plan = ItemId.of(ItemKind.PLAN, event.planId());
        var about = new About(
                before.get(plan).about().partnershipId(),
                event.planId(),
                plan,
                Streams.actionPlan(event.actionPlanId()));
        return Meaning.of(
                "The action plan %s of %s was opened"
                        .formatted(DateWords.of(event.year()), before.get(plan).text(Field.TITLE)),
                new Touch(
                        id(event.actionPlanId()),
                        about,
                        List.of(
                                set(Field.TITLE, "Action plan " + DateWords.of(event.year())),
                                set(Field.ActionPlan.YEAR, Plain.span(event.year())),
                                set(Field.STATUS, "OPENED"))));
    }

    @Override
    public Meaning on(ActionPlanAdopted event) {
        return touched(
                event.actionPlanId(),
                title(event.actionPlanId()) + " was adopted",
                set(Field.STATUS, "ADOPTED"),
                set(Field.ActionPlan.ADOPTED_ON, decidedOn.toString()));
    }

    @Override
    public Meaning on(ActionPlanYearClosed event) {
        return touched(
                event.actionPlanId(),
                title(event.actionPlanId()) + " was closed",
                set(Field.STATUS, "CLOSED"),
                set(Field.ActionPlan.CLOSED_ON, decidedOn.toString()));
    }

    @Override
    public Meaning on(ActionListed event) {
        var action = before.item(actionId(event.actionId()));
        return touched(
                event.actionPlanId(),
                action.map(a -> "The action %s was taken over into %s"
                                .formatted(a.text(Field.TITLE), title(event.actionPlanId())))
                        .orElseGet(() -> title(event.actionPlanId()) + " was given a further action"),
                add(Field.ActionPlan.ACTIONS, event.actionId()));
    }

    @Override
    public Meaning on(ActionHandedOn event) {
        return touched(
                event.actionPlanId(),
                "The action %s left %s"
                        .formatted(
                                before.get(actionId(event.actionId())).text(Field.TITLE), title(event.actionPlanId())),
                remove(Field.ActionPlan.ACTIONS, event.actionId()));
    }

    @Override
    public Meaning on(ReportingPeriodClosed event) {
        return touched(
                event.actionPlanId(),
                "The reporting period %s was closed".formatted(DateWords.of(event.period())),
                add(Field.ActionPlan.CLOSED_PERIODS, Plain.period(event.period())));
    }

    @Override
    public Meaning on(NoReportReceived event) {
        var about = before.get(id(event.actionPlanId())).about();
        var silent = event.actionId() != null
                ? actionId(event.actionId())
                : ItemId.of(ItemKind.THEME, String.valueOf(about.planId()), String.valueOf(event.themeId()));
        var item = before.get(silent);
        return Meaning.of(
                "%s did not report on %s for %s"
                        .formatted(
                                new Named(before).lead(about.partnershipId(), event.lead()),
                                item.text(Field.TITLE),
                                DateWords.of(event.period())),
                new Touch(silent, item.about(), List.of(silence(event))));
    }

    private static Operation silence(NoReportReceived event) {
        return add(
                event.actionId() != null ? Field.Action.NO_REPORT_FOR : Field.Theme.NO_REPORT_FROM,
                Plain.silence(event.lead(), event.period()));
    }

    private Meaning touched(String actionPlanId, String sentence, Operation... operations) {
        var actionPlan = before.get(id(actionPlanId));
        return Meaning.of(sentence, new Touch(id(actionPlanId), actionPlan.about(), List.of(operations)));
    }

    private String title(String actionPlanId) {
        return before.get(id(actionPlanId)).text(Field.TITLE);
    }

    private static ItemId id(String actionPlanId) {
        return ItemId.of(ItemKind.ACTION_PLAN, actionPlanId);
    }

    private static ItemId actionId(String actionId) {
        return ItemId.of(ItemKind.ACTION, actionId);
    }
}
