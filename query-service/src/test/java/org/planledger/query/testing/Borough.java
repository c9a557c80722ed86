package org.planledger.query.testing;

import java.util.List;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.events.ActionEvent;
import org.planledger.events.ActionEvent.ActionPlanned;
import org.planledger.events.ActionPlanEvent;
import org.planledger.events.ActionPlanEvent.ActionListed;
import org.planledger.events.ActionPlanEvent.ActionPlanYearOpened;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.events.PartnershipEvent.MemberAdmitted;
import org.planledger.events.PartnershipEvent.MemberSucceeded;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PartnershipEvent.PlanSuperseded;
import org.planledger.events.PlanEvent.ActionPlanListed;
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
import org.planledger.events.Streams;
import org.planledger.values.Body;
import org.planledger.values.Figure;
import org.planledger.values.Lead;
import org.planledger.values.MemberCategory;
import org.planledger.values.PartialDate;
import org.planledger.values.RecommendationKind;
import org.planledger.values.Span;

/** An invented partnership, told in sentences. */
public final class Borough {
    public static final String CSP = "borough-csp";
    private final Given given;

    public Borough(Given given) {
        this.given = given;
    }

    public Given given() {
        return given;
    }

    public Borough on(String date) {
        given.on(date);
        return this;
    }

    public Borough registered() {
        return partnership(new PartnershipRegistered(
                CSP, "Borough Community Safety Partnership", "Borough Council", "Executive", "Crime Committee"));
    }

    public Borough admits(String member, String name) {
        return partnership(new MemberAdmitted(CSP, member, name, MemberCategory.RESPONSIBLE_AUTHORITY));
    }

    public Borough succeeds(String member, String successor) {
        return partnership(new MemberSucceeded(CSP, member, successor));
    }

    public Borough bringsIntoEffect(String plan) {
        return partnership(new PlanBroughtIntoEffect(CSP, plan));
    }

    public Borough supersedes(String plan, String byPlan) {
        return partnership(new PlanSuperseded(CSP, plan, byPlan));
    }

    public Borough partnership(org.planledger.events.PartnershipEvent event) {
        given.event(Streams.partnership(CSP), event);
        return this;
    }

    public Borough drafts(String plan, String from, String to) {
        return plan(
                plan,
                new PlanDrafted(
                        plan, CSP, "Safer Borough " + from, new Span(PartialDate.parse(from), PartialDate.parse(to))));
    }

    public Borough adds(String plan, String theme, int number, String title) {
        return plan(plan, new ThemeAdded(plan, theme, number, title));
    }

    public Borough rewords(String plan, String theme, int number, String title) {
        return plan(plan, new ThemeReworded(plan, theme, number, title));
    }

    public Borough retires(String plan, String theme) {
        return plan(plan, new ThemeRetired(plan, theme));
    }

    public Borough links(String plan, String theme, String earlierPlan, String earlierTheme) {
        return plan(plan, new ThemeLinked(plan, theme, earlierPlan, earlierTheme));
    }

    public Borough assigns(String plan, String theme, String member, String unit) {
        return plan(plan, new ThemeLeadAssigned(plan, theme, new Lead(member, unit)));
    }

    public Borough releases(String plan, String theme, String member, String unit) {
        return plan(plan, new ThemeLeadReleased(plan, theme, new Lead(member, unit)));
    }

    public Borough transfers(String plan, String theme, Lead from, Lead to) {
        return plan(plan, new ThemeLeadTransferred(plan, theme, from, to));
    }

    public Borough priority(String plan, String priority, int number, String text) {
        return plan(plan, new PriorityAdded(plan, priority, number, text, null));
    }

    public Borough plan(String plan, org.planledger.events.PlanEvent event) {
        given.event(Streams.plan(plan), event);
        return this;
    }

    /** The action plan of a year, as one command records it. */
    public Borough year(String id, String plan, String from, String to) {
        var year = new Span(PartialDate.parse(from), PartialDate.parse(to));
        given.event(Streams.plan(plan), new ActionPlanListed(plan, id, year));
        return inYear(id, new ActionPlanYearOpened(id, plan, year));
    }

    public Borough inYear(String id, ActionPlanEvent event) {
        given.event(Streams.actionPlan(id), event);
        return this;
    }

    /** An action of the police, as one command records it. */
    public Borough acts(String id, String year, String theme, String title, String due) {
        inYear(year, new ActionListed(year, id));
        var owner = new Lead("police", null);
        return action(
                id,
                new ActionPlanned(id, year, theme, title, null, owner, PartialDate.parse(due), List.of("Southgate")));
    }

    public Borough action(String id, ActionEvent event) {
        given.event(Streams.action(id), event);
        return this;
    }

    public Borough achieves(String plan, String theme, String id, String title) {
        given.event(
                Streams.achievement(id),
                new AchievementRecorded(
                        id,
                        plan,
                        theme,
                        title,
                        new Span(PartialDate.parse("2018-07"), null),
                        List.of(new Figure(
                                "fines issued",
                                Figure.Kind.COUNT,
                                "52",
                                "fines",
                                Figure.Comparator.EXACTLY,
                                null,
                                null)),
                        "image B",
                        null));
        return this;
    }

    public Borough corrects(String id, String title) {
        given.event(Streams.achievement(id), new AchievementCorrected(id, title, null, List.of(), "image B", null));
        return this;
    }

    public Borough withdraws(String id) {
        given.event(Streams.achievement(id), new AchievementWithdrawn(id));
        return this;
    }

    public Borough meets(String meeting, String date) {
        given.event(
                Streams.meeting(meeting),
                new MeetingScheduled(meeting, CSP, "Crime Committee", PartialDate.parse(date), "Yearly review"));
        return this;
    }

    public Borough agenda(String meeting, String number, String title, String plan, String theme) {
        given.event(Streams.meeting(meeting), new AgendaItemSet(meeting, number, title, plan, theme));
        return this;
    }

    public Borough proposes(String id, String reference, String topic) {
        given.event(
                Streams.recommendation(id),
                new RecommendationProposed(
                        id,
                        CSP,
                        null,
                        null,
                        reference,
                        RecommendationKind.FOR_ACTION,
                        topic,
                        "That lay members be invited.",
                        "Crime Committee",
                        "Executive",
                        null));
        return this;
    }

    public Borough adopts(String id, Body body) {
        given.event(Streams.recommendation(id), new RecommendationAdopted(id, body));
        return this;
    }

    public Borough declines(String id, Body body) {
        given.event(Streams.recommendation(id), new RecommendationDeclined(id, body));
        return this;
    }

    public Borough opens(String review, String title) {
        given.event(Streams.reviews(CSP), new ScrutinyReviewOpened(review, CSP, title, null));
        return this;
    }

    public Borough closes(String review) {
        given.event(Streams.reviews(CSP), new ScrutinyReviewClosed(review));
        return this;
    }
}
