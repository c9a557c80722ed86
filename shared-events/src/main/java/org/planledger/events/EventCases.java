package org.planledger.events;

/** An answer for the events of every aggregate that there is. */
public interface EventCases<R> {
    R on(PartnershipEvent event);

    R on(PlanEvent event);

    R on(PlanAimEvent event);

    R on(ActionPlanEvent event);

    R on(ActionEvent event);

    R on(AchievementEvent event);

    R on(RecommendationEvent event);

    R on(MeetingEvent event);

    R on(ReviewEvent event);

    R on(IssueEvent event);

    R on(ConsultationEvent event);

    R on(ReportEvent event);

    R on(RiskEvent event);

    R on(PrioritisationEvent event);

    R on(AttemptEvent event);

    R on(InstallationEvent event);
}
