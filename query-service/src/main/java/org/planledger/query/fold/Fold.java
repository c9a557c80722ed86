package org.planledger.query.fold;

import org.planledger.events.AchievementEvent;
import org.planledger.events.ActionEvent;
import org.planledger.events.ActionPlanEvent;
import org.planledger.events.AttemptEvent;
import org.planledger.events.ConsultationEvent;
import org.planledger.events.EventCases;
import org.planledger.events.InstallationEvent;
import org.planledger.events.IssueEvent;
import org.planledger.events.MeetingEvent;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanEvent;
import org.planledger.events.PrioritisationEvent;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.ReportEvent;
import org.planledger.events.ReviewEvent;
import org.planledger.events.RiskEvent;
import org.planledger.values.PartialDate;

/**
 * The meaning of one recorded event. A new event does not compile until its aggregate's meanings answer it.
 *
 * <p>Each method throws {@link Unfoldable} where the event names an item that was never recorded.
 */
public final class Fold implements EventCases<Meaning> {
    private final PartnershipMeanings partnerships;
    private final PlanMeanings plans;
    private final PlanAimMeanings aims;
    private final ActionPlanMeanings actionPlans;
    private final ActionMeanings actions;
    private final AchievementMeanings achievements;
    private final RecommendationMeanings recommendations;
    private final MeetingMeanings meetings;
    private final ReviewMeanings reviews;
    private final IssueMeanings issues;
    private final ConsultationMeanings consultations;
    private final ReportMeanings reports;
    private final RiskMeanings risks;
    private final PrioritisationMeanings prioritisations;
    private final AttemptMeanings attempts = new AttemptMeanings();
    private final InstallationMeanings installation;

    /**
     * @param position of the event
     * @param before the items as they stood before it
     */
    public Fold(long position, PartialDate decidedOn, Before before) {
        partnerships = new PartnershipMeanings(decidedOn, before);
        plans = new PlanMeanings(decidedOn, before);
        aims = new PlanAimMeanings(decidedOn, before);
        actionPlans = new ActionPlanMeanings(decidedOn, before);
        actions = new ActionMeanings(decidedOn, before);
        achievements = new AchievementMeanings(before);
        recommendations = new RecommendationMeanings(decidedOn, before);
        meetings = new MeetingMeanings(decidedOn, before);
        reviews = new ReviewMeanings(position, decidedOn, before);
        issues = new IssueMeanings(before);
        consultations = new ConsultationMeanings(before);
        reports = new ReportMeanings(decidedOn, before);
        risks = new RiskMeanings(decidedOn, before);
        prioritisations = new PrioritisationMeanings(decidedOn, before);
        installation = new InstallationMeanings(position);
    }

    @Override
    public Meaning on(PartnershipEvent event) {
        return event.match(partnerships);
    }

    @Override
    public Meaning on(PlanEvent event) {
        return event.match(plans);
    }

    @Override
    public Meaning on(PlanAimEvent event) {
        return event.match(aims);
    }

    @Override
    public Meaning on(RiskEvent event) {
        return event.match(risks);
    }

    @Override
    public Meaning on(PrioritisationEvent event) {
        return event.match(prioritisations);
    }

    @Override
    public Meaning on(ActionPlanEvent event) {
        return event.match(actionPlans);
    }

    @Override
    public Meaning on(ActionEvent event) {
        return event.match(actions);
    }

    @Override
    public Meaning on(AchievementEvent event) {
        return event.match(achievements);
    }

    @Override
    public Meaning on(RecommendationEvent event) {
        return event.match(recommendations);
    }

    @Override
    public Meaning on(MeetingEvent event) {
        return event.match(meetings);
    }

    @Override
    public Meaning on(ReviewEvent event) {
        return event.match(reviews);
    }

    @Override
    public Meaning on(IssueEvent event) {
        return event.match(issues);
    }

    @Override
    public Meaning on(ConsultationEvent event) {
        return event.match(consultations);
    }

    @Override
    public Meaning on(AttemptEvent event) {
        return event.match(attempts);
    }

    @Override
    public Meaning on(InstallationEvent event) {
        return event.match(installation);
    }

    @Override
    public Meaning on(ReportEvent event) {
        return event.match(reports);
    }
}
