package org.planledger.events;

/** Something that happened. */
public sealed interface DomainEvent
        permits PartnershipEvent,
                PlanEvent,
                PlanAimEvent,
                ActionPlanEvent,
                ActionEvent,
                AchievementEvent,
                RecommendationEvent,
                MeetingEvent,
                ReviewEvent,
                IssueEvent,
                ConsultationEvent,
                ReportEvent,
                RiskEvent,
                PrioritisationEvent,
                AttemptEvent,
                InstallationEvent {

    /** Answers with the one case that is for this event. */
    <R> R match(EventCases<R> cases);
}
