package org.planledger.events.order;

import static org.planledger.events.order.Order.part;
import static org.planledger.events.order.Step.WHOLE;
import static org.planledger.events.order.Step.addsTo;
import static org.planledger.events.order.Step.changes;

import java.util.List;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.AchievementEvent.AchievementVerified;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.events.ActionEvent;
import org.planledger.events.ActionPlanEvent.ActionHandedOn;
import org.planledger.events.ActionPlanEvent.ActionListed;
import org.planledger.events.ActionPlanEvent.ActionPlanAdopted;
import org.planledger.events.ActionPlanEvent.ActionPlanYearClosed;
import org.planledger.events.ActionPlanEvent.ActionPlanYearOpened;
import org.planledger.events.ActionPlanEvent.NoReportReceived;
import org.planledger.events.ActionPlanEvent.ReportingPeriodClosed;
import org.planledger.events.ConsultationEvent.CommitmentMade;
import org.planledger.events.ConsultationEvent.ConsultationClosed;
import org.planledger.events.ConsultationEvent.ConsultationOpened;
import org.planledger.events.ConsultationEvent.ConsultationPlanned;
import org.planledger.events.ConsultationEvent.ConsultationSessionRecorded;
import org.planledger.events.ConsultationEvent.ResidentViewRecorded;
import org.planledger.events.IssueEvent.IssueClosed;
import org.planledger.events.IssueEvent.IssueConsidered;
import org.planledger.events.IssueEvent.IssueEscalated;
import org.planledger.events.IssueEvent.JointActionGroupTasked;
import org.planledger.events.IssueEvent.TaskingReported;
import org.planledger.events.RiskEvent.MitigationRecorded;
import org.planledger.events.RiskEvent.RiskClosed;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.RiskEvent.RiskRescored;

/** The work under a plan: years and actions, achievements, risks, issues, consultations. */
final class OrderOfWork {

    private OrderOfWork() {}

    static void in(Order order) {
        order.inTurn(ActionEvent.class);
        years(order);
        achievements(order);
        risks(order);
        issues(order);
        consultations(order);
    }

    /** A year holds an action from the day on which that was planned, whenever the year was opened. */
    private static void years(Order order) {
        order.on(ActionPlanYearOpened.class, e -> part("standing of the action plan"))
                .on(ActionPlanAdopted.class, e -> part("standing of the action plan"))
                .on(ActionListed.class, addsTo(WHOLE))
                .on(ActionHandedOn.class, addsTo(WHOLE))
                .on(ActionPlanYearClosed.class, changes(WHOLE))
                .on(ReportingPeriodClosed.class)
                .on(NoReportReceived.class);
    }

    private static void achievements(Order order) {
        order.on(AchievementRecorded.class, changes(WHOLE))
                .on(AchievementCorrected.class, e -> part("account of the achievement"))
                .on(AchievementVerified.class, e -> part("account of the achievement"))
                .on(EvidenceAttached.class, addsTo(WHOLE))
                .on(AchievementWithdrawn.class, changes(WHOLE));
    }

    private static void risks(Order order) {
        order.on(RiskRaised.class, changes(WHOLE))
                .on(RiskRescored.class, e -> part("rating of the risk"))
                .on(MitigationRecorded.class, addsTo(WHOLE))
                .on(RiskClosed.class, changes(WHOLE));
    }

    private static void issues(Order order) {
        order.on(IssueEscalated.class, changes(WHOLE))
                .on(IssueConsidered.class, changes(WHOLE))
                .on(JointActionGroupTasked.class, e -> part("task " + e.number()))
                .on(TaskingReported.class, e -> part("task " + e.number()))
                .on(IssueClosed.class, changes(WHOLE));
    }

    /** A commitment follows the view that it answers, and may be made before or after the consultation closes. */
    private static void consultations(Order order) {
        order.on(ConsultationPlanned.class, changes(WHOLE))
                .on(ConsultationOpened.class, changes(WHOLE))
                .on(ConsultationSessionRecorded.class, addsTo(WHOLE))
                .on(ResidentViewRecorded.class, e -> part(view(e.viewId())))
                .on(CommitmentMade.class, e -> List.of(addsTo(view(e.viewId()))))
                .on(ConsultationClosed.class, changes(WHOLE));
    }

    private static String view(String id) {
        return "view '" + id + "'";
    }
}
