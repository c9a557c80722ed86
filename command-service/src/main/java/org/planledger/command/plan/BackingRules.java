package org.planledger.command.plan;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.PlanAims.Kind;
import org.planledger.command.state.PlanState;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanAimEvent.AnnualReviewRecorded;
import org.planledger.events.PlanAimEvent.PlanApprovalRecorded;
import org.planledger.events.PlanAimEvent.PlanShared;

/** Who approved a plan, with whom it was shared, and how it was reviewed each year. */
record BackingRules(PlanState plan, Situation now) {

    PlanAimEvent approve(RecordPlanApproval c) {
        plan.approvedBy(c.approvedBy())
                .ifPresent(on -> unless(
                        false,
                        Rule.NOTHING_CHANGES,
                        "command.approvedBy",
                        "'" + c.approvedBy() + "' approved the plan on " + on + ".",
                        "A body that has not approved it."));
        return new PlanApprovalRecorded(c.planId(), c.approvedBy());
    }

    PlanAimEvent share(SharePlan c) {
        return new PlanShared(c.planId(), c.sharedWith(), c.note());
    }

    PlanAimEvent review(RecordAnnualReview c) {
        now.requireMeeting(c.meetingId(), plan.partnershipId());
        var period = plan.requirePeriod();
        unless(
                c.period().touches(period),
                Rule.REVIEW_OUTSIDE_THE_PLAN_PERIOD,
                "command.period",
                "The plan runs from " + period.from() + " to " + period.last() + ".",
                "A period inside that of the plan.");
        if (plan.aims().has(Kind.ANNUAL_REVIEW, c.period()))
            now.requireReason("The plan was reviewed for this period already: say why it is reviewed again.");
        return new AnnualReviewRecorded(c.planId(), c.period(), c.conclusions(), c.meetingId());
    }
}
