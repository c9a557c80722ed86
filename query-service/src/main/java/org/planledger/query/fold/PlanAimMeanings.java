package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.add;
import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanAimEvent.AnnualReviewRecorded;
import org.planledger.events.PlanAimEvent.AssessmentCited;
import org.planledger.events.PlanAimEvent.DutyCovered;
import org.planledger.events.PlanAimEvent.DutyDeclared;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanAimEvent.OutcomeUpdateRecorded;
import org.planledger.events.PlanAimEvent.PlanApprovalRecorded;
import org.planledger.events.PlanAimEvent.PlanShared;
import org.planledger.events.PlanAimEvent.TargetSet;
import org.planledger.events.PlanAimEvent.ThemeLinkedToBoard;
import org.planledger.query.fold.Field.Aim;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** What a plan aims at, which duties it covers, and who approved, received and reviewed it. */
record PlanAimMeanings(PartialDate decidedOn, Before before) implements PlanAimEvent.Cases<Meaning> {

    @Override
    public Meaning on(TargetSet event) {
        var baseline = event.baseline();
        return Meaning.of(
                "The target %s was set".formatted(event.title()),
                new Touch(
                        ItemId.of(ItemKind.TARGET, event.planId(), event.targetId()),
                        under(event.planId(), event.themeId()),
                        List.of(
                                set(Field.TITLE, event.title()),
                                set(Field.THEME_ID, event.themeId()),
                                set(Aim.BASELINE, baseline == null ? null : Plain.figure(baseline)),
                                set(Aim.AIM, Plain.figure(event.aim())),
                                set(Aim.DUE, Plain.text(event.due())))));
    }

    @Override
    public Meaning on(OutcomeDefined event) {
        return Meaning.of(
                "The outcome %s was defined".formatted(event.title()),
                new Touch(
                        outcomeId(event.planId(), event.outcomeId()),
                        under(event.planId(), event.themeId()),
                        List.of(
                                set(Field.TITLE, event.title()),
                                set(Field.THEME_ID, event.themeId()),
                                set(Aim.MEASURED_BY, event.measuredBy()))));
    }

    @Override
    public Meaning on(OutcomeUpdateRecorded event) {
        var id = outcomeId(event.planId(), event.outcomeId());
        var update = Plain.map(
                "period", Plain.span(event.period()),
                "figures", Plain.figures(event.figures()),
                "narrative", event.narrative());
        return touched(
                id,
                "The outcome %s was reported on".formatted(before.get(id).text(Field.TITLE)),
                add(Aim.UPDATES, update));
    }

    @Override
    public Meaning on(AssessmentCited event) {
        return Meaning.of(
                "The assessment %s was cited".formatted(event.title()),
                new Touch(
                        ItemId.of(ItemKind.ASSESSMENT, event.planId(), event.assessmentId()),
                        under(event.planId(), null),
                        List.of(
                                set(Field.TITLE, event.title()),
                                set(Aim.PUBLISHED, Plain.text(event.published())),
                                set(Aim.REFERENCE, event.reference()))));
    }

    @Override
    public Meaning on(ThemeLinkedToBoard event) {
        var theme = themeId(event.planId(), event.themeId());
        return touched(
                theme,
                "The theme %s was linked to %s".formatted(before.get(theme).text(Field.TITLE), event.board()),
                add(Field.Theme.BOARDS, event.board()));
    }

    @Override
    public Meaning on(DutyDeclared event) {
        return Meaning.of(
                "The duty %s was declared".formatted(event.title()),
                new Touch(
                        dutyId(event.planId(), event.dutyId()),
                        under(event.planId(), null),
                        List.of(set(Field.TITLE, event.title()), set(Aim.SOURCE, event.source()))));
    }

    @Override
    public Meaning on(DutyCovered event) {
        var duty = dutyId(event.planId(), event.dutyId());
        var theme = themeId(event.planId(), event.themeId());
        var title = before.get(duty).text(Field.TITLE);
        return Meaning.of(
                "The theme %s covers the duty %s".formatted(before.get(theme).text(Field.TITLE), title),
                touch(duty, add(Aim.COVERED_BY, Plain.theme(event.planId(), event.themeId()))),
                touch(theme, add(Field.Theme.DUTIES, title)));
    }

    @Override
    public Meaning on(PlanApprovalRecorded event) {
        return touched(
                planId(event.planId()),
                "%s approved %s".formatted(event.body(), title(event.planId())),
                add(Field.Plan.APPROVED, Plain.map("approvedBy", event.body(), "approvedOn", decidedOn.toString())));
    }

    @Override
    public Meaning on(PlanShared event) {
        return touched(
                planId(event.planId()),
                "%s was shared with %s".formatted(title(event.planId()), String.join(", ", event.sharedWith())),
                event.sharedWith().stream()
                        .map(who -> add(Field.Plan.SHARED_WITH, who))
                        .toArray(Operation[]::new));
    }

    @Override
    public Meaning on(AnnualReviewRecorded event) {
        var review = Plain.map(
                "period", Plain.span(event.period()),
                "conclusions", event.conclusions(),
                "meetingId", event.meetingId());
        return touched(
                planId(event.planId()),
                "%s had its yearly review".formatted(title(event.planId())),
                add(Field.Plan.ANNUAL_REVIEWS, review));
    }

    private Meaning touched(ItemId item, String sentence, Operation... operations) {
        return Meaning.of(sentence, touch(item, operations));
    }

    private Touch touch(ItemId item, Operation... operations) {
        return new Touch(item, before.get(item).about(), List.of(operations));
    }

    /** What belongs to a theme, or to the plan as a whole. */
    private About under(String planId, @Nullable String themeId) {
        var plan = before.get(planId(planId)).about();
        var parent = themeId == null ? planId(planId) : themeId(planId, themeId);
        return new About(plan.partnershipId(), planId, parent, plan.stream());
    }

    private String title(String planId) {
        return before.get(planId(planId)).text(Field.TITLE);
    }

    private static ItemId planId(String id) {
        return ItemId.of(ItemKind.PLAN, id);
    }

    private static ItemId themeId(String planId, String themeId) {
        return ItemId.of(ItemKind.THEME, planId, themeId);
    }

    private static ItemId outcomeId(String planId, String outcomeId) {
        return ItemId.of(ItemKind.OUTCOME, planId, outcomeId);
    }

    private static ItemId dutyId(String planId, String dutyId) {
        return ItemId.of(ItemKind.DUTY, planId, dutyId);
    }
}
