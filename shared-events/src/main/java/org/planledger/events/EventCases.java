package org.planledger.events;

/** An answer for every event that there is. */
public interface EventCases<R>
        extends PartnershipEvent.Cases<R>,
                PlanEvent.Cases<R>,
                AchievementEvent.Cases<R>,
                RecommendationEvent.Cases<R>,
                MeetingEvent.Cases<R>,
                ReviewEvent.Cases<R> {}
