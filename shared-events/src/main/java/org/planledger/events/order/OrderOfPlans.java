package org.planledger.events.order;

import static org.planledger.events.order.Step.addsTo;
import static org.planledger.events.order.Step.changes;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.PartnershipEvent.ChairAppointed;
import org.planledger.events.PartnershipEvent.CoordinationTransferred;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.events.PartnershipEvent.MemberAdmitted;
import org.planledger.events.PartnershipEvent.MemberSucceeded;
import org.planledger.events.PartnershipEvent.MembershipEnded;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PartnershipEvent.PlanSuperseded;
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
import org.planledger.events.PlanEvent.ActionPlanListed;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.PriorityAdded;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLeadTransferred;
import org.planledger.events.PlanEvent.ThemeLinked;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.PlanEvent.ThemeRetired;
import org.planledger.events.PlanEvent.ThemeReworded;
import org.planledger.values.Lead;

/**
 * Partnerships and their plans: members, themes, leads and aims each have a life of their own. What is older than the
 * day on which a partnership, a plan or a theme was recorded is no less true.
 */
final class OrderOfPlans {

    private OrderOfPlans() {}

    static void in(Order order) {
        partnerships(order);
        plans(order);
        leads(order);
        aims(order);
    }

    private static void partnerships(Order order) {
        order.on(PartnershipRegistered.class, changes("settings"))
                .on(GovernanceRulesSet.class, changes("settings"))
                .on(MemberAdmitted.class, e -> List.of(changes(member(e.memberId()))))
                .on(MembershipEnded.class, e -> List.of(changes(member(e.memberId()))))
                .on(MemberSucceeded.class, e -> List.of(changes(member(e.memberId())), addsTo(member(e.successorId()))))
                .on(CoordinationTransferred.class, changes("coordination"))
                .on(ChairAppointed.class, changes("chair"))
                .on(PlanBroughtIntoEffect.class, changes("plan in effect"))
                .on(PlanSuperseded.class, changes("plan in effect"));
    }

    private static void plans(Order order) {
        order.on(PlanDrafted.class)
                .on(ThemeAdded.class, e -> List.of(addsTo(theme(e.themeId())), changes(wording(e.themeId()))))
                .on(ThemeReworded.class, e -> List.of(addsTo(theme(e.themeId())), changes(wording(e.themeId()))))
                .on(ThemeRetired.class, e -> List.of(changes(theme(e.themeId()))))
                .on(ThemeLinked.class, e -> List.of(addsTo(theme(e.themeId()))))
                .on(ThemeReportReceived.class, e -> List.of(addsTo(theme(e.themeId()))))
                .on(PriorityAdded.class)
                .on(ActionPlanListed.class);
    }

    /** Joint leads are appointed and released without regard to each other. */
    private static void leads(Order order) {
        order.on(
                        ThemeLeadAssigned.class,
                        e -> List.of(addsTo(theme(e.themeId())), changes(lead(e.lead(), e.themeId()))))
                .on(ThemeLeadReleased.class, e -> List.of(changes(lead(e.lead(), e.themeId()))))
                .on(
                        ThemeLeadTransferred.class,
                        e -> List.of(
                                addsTo(theme(e.themeId())),
                                changes(lead(e.from(), e.themeId())),
                                changes(lead(e.to(), e.themeId()))));
    }

    private static void aims(Order order) {
        order.on(TargetSet.class, e -> under(e.themeId()))
                .on(OutcomeDefined.class, e -> under(e.themeId(), changes(outcome(e.outcomeId()))))
                .on(OutcomeUpdateRecorded.class, e -> List.of(addsTo(outcome(e.outcomeId()))))
                .on(DutyDeclared.class, e -> List.of(changes(duty(e.dutyId()))))
                .on(DutyCovered.class, e -> under(e.themeId(), addsTo(duty(e.dutyId()))))
                .on(ThemeLinkedToBoard.class, e -> under(e.themeId()))
                .on(AssessmentCited.class)
                .on(PlanApprovalRecorded.class)
                .on(PlanShared.class)
                .on(AnnualReviewRecorded.class);
    }

    /** Something under a theme, or under none. */
    private static List<Step> under(@Nullable String themeId, Step... further) {
        var theme = Stream.ofNullable(themeId).map(id -> addsTo(theme(id)));
        return Stream.concat(theme, Stream.of(further)).toList();
    }

    private static String theme(String id) {
        return "theme '" + id + "'";
    }

    private static String wording(String themeId) {
        return "wording of the " + theme(themeId);
    }

    private static String lead(Lead lead, String themeId) {
        var who = lead.unit() == null ? lead.memberId() : lead.memberId() + ", " + lead.unit();
        return "lead '" + who + "' of the " + theme(themeId);
    }

    private static String member(String id) {
        return "member '" + id + "'";
    }

    private static String outcome(String id) {
        return "outcome '" + id + "'";
    }

    private static String duty(String id) {
        return "duty '" + id + "'";
    }
}
