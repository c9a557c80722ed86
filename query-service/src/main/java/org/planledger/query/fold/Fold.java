package org.planledger.query.fold;

import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.events.EventCases;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.events.PartnershipEvent.CoordinationTransferred;
import org.planledger.events.PartnershipEvent.MemberAdmitted;
import org.planledger.events.PartnershipEvent.MemberSucceeded;
import org.planledger.events.PartnershipEvent.MembershipEnded;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PartnershipEvent.PlanSuperseded;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.PriorityAdded;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLeadTransferred;
import org.planledger.events.PlanEvent.ThemeLinked;
import org.planledger.events.PlanEvent.ThemeRetired;
import org.planledger.events.PlanEvent.ThemeReworded;
import org.planledger.events.RecommendationEvent.RecommendationAdopted;
import org.planledger.events.RecommendationEvent.RecommendationDeclined;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.events.ReviewEvent.ScrutinyReviewClosed;
import org.planledger.events.ReviewEvent.ScrutinyReviewOpened;
import org.planledger.values.PartialDate;

/**
 * The meaning of one recorded event. A new event does not compile until it is answered here.
 *
 * <p>Each method throws {@link Unfoldable} where the event names an item that was never recorded.
 */
public final class Fold implements EventCases<Meaning> {
    private final PartnershipMeanings partnerships;
    private final PlanMeanings plans;
    private final AchievementMeanings achievements;
    private final RecommendationMeanings recommendations;
    private final MeetingMeanings meetings;
    private final ReviewMeanings reviews;

    /**
     * @param position of the event
     * @param before the items as they stood before it
     */
    public Fold(long position, PartialDate decidedOn, Before before) {
        partnerships = new PartnershipMeanings(decidedOn, before);
        plans = new PlanMeanings(decidedOn, before);
        achievements = new AchievementMeanings(before);
        recommendations = new RecommendationMeanings(decidedOn, before);
        meetings = new MeetingMeanings(before);
        reviews = new ReviewMeanings(position, decidedOn, before);
    }

    @Override
    public Meaning on(PartnershipRegistered event) {
        return partnerships.on(event);
    }

    @Override
    public Meaning on(MemberAdmitted event) {
        return partnerships.on(event);
    }

    @Override
    public Meaning on(MembershipEnded event) {
        return partnerships.on(event);
    }

    @Override
    public Meaning on(MemberSucceeded event) {
        return partnerships.on(event);
    }

    @Override
    public Meaning on(CoordinationTransferred event) {
        return partnerships.on(event);
    }

    @Override
    public Meaning on(PlanBroughtIntoEffect event) {
        return partnerships.on(event);
    }

    @Override
    public Meaning on(PlanSuperseded event) {
        return partnerships.on(event);
    }

    @Override
    public Meaning on(PlanDrafted event) {
        return plans.on(event);
    }

    @Override
    public Meaning on(ThemeAdded event) {
        return plans.on(event);
    }

    @Override
    public Meaning on(ThemeReworded event) {
        return plans.on(event);
    }

    @Override
    public Meaning on(ThemeRetired event) {
        return plans.on(event);
    }

    @Override
    public Meaning on(ThemeLinked event) {
        return plans.on(event);
    }

    @Override
    public Meaning on(ThemeLeadAssigned event) {
        return plans.on(event);
    }

    @Override
    public Meaning on(ThemeLeadReleased event) {
        return plans.on(event);
    }

    @Override
    public Meaning on(ThemeLeadTransferred event) {
        return plans.on(event);
    }

    @Override
    public Meaning on(PriorityAdded event) {
        return plans.on(event);
    }

    @Override
    public Meaning on(AchievementRecorded event) {
        return achievements.on(event);
    }

    @Override
    public Meaning on(AchievementCorrected event) {
        return achievements.on(event);
    }

    @Override
    public Meaning on(AchievementWithdrawn event) {
        return achievements.on(event);
    }

    @Override
    public Meaning on(RecommendationProposed event) {
        return recommendations.on(event);
    }

    @Override
    public Meaning on(RecommendationAdopted event) {
        return recommendations.on(event);
    }

    @Override
    public Meaning on(RecommendationDeclined event) {
        return recommendations.on(event);
    }

    @Override
    public Meaning on(MeetingScheduled event) {
        return meetings.on(event);
    }

    @Override
    public Meaning on(AgendaItemSet event) {
        return meetings.on(event);
    }

    @Override
    public Meaning on(ScrutinyReviewOpened event) {
        return reviews.on(event);
    }

    @Override
    public Meaning on(ScrutinyReviewClosed event) {
        return reviews.on(event);
    }
}
