package org.planledger.command.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planledger.command.state.ActionState.Planned;
import org.planledger.events.AchievementEvent;
import org.planledger.events.ActionEvent;
import org.planledger.events.ActionPlanEvent;
import org.planledger.events.ActionPlanEvent.ActionPlanYearOpened;
import org.planledger.events.DomainEvent;
import org.planledger.events.MeetingEvent;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanEvent;
import org.planledger.events.PlanEvent.ActionPlanListed;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/**
 * What other streams say, for the rules that reach beyond their own.
 *
 * @param relied reads a stream whose growth could change the answer: the command is recorded only if it has not grown
 * @param glanced reads a stream of which only lasting facts are used, such as that it exists
 */
public record Records(Function<String, List<Fact>> relied, Function<String, List<Fact>> glanced) {

    /** The partnership as it stands, and as it must still stand when the command is recorded. */
    public PartnershipState partnership(String id) {
        var state = PartnershipState.NONE;
        for (var fact : relied.apply(Streams.partnership(id)))
            if (fact.event() instanceof PartnershipEvent e)
                state = e.match(new PartnershipFold(state, fact.decidedOn()));
        return state;
    }

    /** The plan as it stands, and as it must still stand when the command is recorded. */
    public PlanState plan(String id) {
        return plan(relied.apply(Streams.plan(id)));
    }

    /** The plan for its lasting facts: partnership, period, and that a theme was ever added. */
    public PlanState draftedPlan(String id) {
        return plan(glanced.apply(Streams.plan(id)));
    }

    /** The meeting for its lasting facts: partnership and date. */
    public MeetingState meeting(String id) {
        var state = MeetingState.NONE;
        for (var fact : glanced.apply(Streams.meeting(id)))
            if (fact.event() instanceof MeetingEvent e) state = e.match(new MeetingFold(state));
        return state;
    }

    /** The meeting as it stands, and as it must still stand when the command is recorded. */
    public MeetingState currentMeeting(String id) {
        var state = MeetingState.NONE;
        for (var fact : relied.apply(Streams.meeting(id)))
            if (fact.event() instanceof MeetingEvent e) state = e.match(new MeetingFold(state));
        return state;
    }

    /** The recommendation as it stands, and as it must still stand when the command is recorded. */
    public RecommendationState recommendation(String id) {
        var state = RecommendationState.NONE;
        for (var fact : relied.apply(Streams.recommendation(id)))
            if (fact.event() instanceof RecommendationEvent e)
                state = e.match(new RecommendationFold(state, fact.decidedOn()));
        return state;
    }

    /** The achievement for its lasting facts: plan and theme. */
    public AchievementState achievement(String id) {
        var state = AchievementState.NONE;
        for (var fact : glanced.apply(Streams.achievement(id)))
            if (fact.event() instanceof AchievementEvent e) state = e.match(new AchievementFold(state));
        return state;
    }

    /** The leads of a theme as they stand at the moment; none where there is no such theme. */
    public List<Lead> leadsOf(@Nullable String planId, @Nullable String themeId) {
        if (planId == null || themeId == null) return List.of();
        return draftedPlan(planId).theme(themeId).map(ThemeState::leads).orElse(List.of());
    }

    /** What a stream began with, or empty where nothing is recorded there. */
    public Optional<DomainEvent> first(String stream) {
        return glanced.apply(stream).stream().findFirst().map(Fact::event);
    }

    /** The years of a plan by the ids of their action plans, and as they must still be when the command is recorded. */
    public Map<String, Span> yearsOf(String planId) {
        var years = new LinkedHashMap<String, Span>();
        for (var fact : relied.apply(Streams.plan(planId)))
            if (fact.event() instanceof ActionPlanListed listed) years.put(listed.actionPlanId(), listed.year());
        return years;
    }

    /**
     * Whether a theme of the plan was reported on in a period, as it must still be when the command is recorded. A
     * report that names no period counts for that in which it was made.
     */
    public boolean isReportedOn(String planId, String themeId, Span period) {
        return relied.apply(Streams.plan(planId)).stream()
                .anyMatch(fact -> fact.event() instanceof ThemeReportReceived report
                        && report.themeId().equals(themeId)
                        && period.touches(reported(report, fact.decidedOn())));
    }

    private static Span reported(ThemeReportReceived report, PartialDate madeOn) {
        var period = report.period();
        return period == null ? new Span(madeOn, null) : period;
    }

    /** The action plan of a year as it stands, and as it must still stand when the command is recorded. */
    public ActionPlanState actionPlan(String id) {
        var state = ActionPlanState.NONE;
        for (var fact : relied.apply(Streams.actionPlan(id)))
            if (fact.event() instanceof ActionPlanEvent e) state = e.match(new ActionPlanFold(state));
        return state;
    }

    /** The action as it stands, and as it must still stand when the command is recorded. */
    public ActionState action(String id) {
        var state = ActionState.NONE;
        for (var fact : relied.apply(Streams.action(id)))
            if (fact.event() instanceof ActionEvent e) state = e.match(new ActionFold(state, fact.decidedOn()));
        return state;
    }

    /** The leads of a risk's theme as they stand at the moment; none where it is the whole partnership's. */
    public List<Lead> leadsOfRisk(String riskId) {
        return first(Streams.risk(riskId))
                .map(event -> event instanceof RiskRaised raised ? leadsOf(raised.planId(), raised.themeId()) : null)
                .orElse(List.of());
    }

    /** The leads of an outcome's themes as they stand at the moment. */
    public List<Lead> leadsOfOutcome(String planId, String outcomeId) {
        return glanced.apply(Streams.plan(planId)).stream()
                .map(Fact::event)
                .filter(event -> event instanceof OutcomeDefined defined
                        && defined.outcomeId().equals(outcomeId))
                .flatMap(event -> leadsOf(planId, ((OutcomeDefined) event).themeId()).stream())
                .toList();
    }

    /** Whose action it is at the moment; none where there is no such action. */
    public List<Lead> ownersOf(String actionId) {
        return planned(actionId).map(Planned::owner).stream().toList();
    }

    /** The leads of an action's theme as they stand at the moment; none where there is no such action. */
    public List<Lead> leadsOfAction(String actionId) {
        return planned(actionId)
                .map(planned -> leadsInYear(planned.actionPlanId(), planned.themeId()))
                .orElse(List.of());
    }

    /** The leads of a theme of the plan to which a year's action plan belongs; none where there is none. */
    public List<Lead> leadsInYear(String actionPlanId, String themeId) {
        return first(Streams.actionPlan(actionPlanId))
                .map(opened -> opened instanceof ActionPlanYearOpened year ? leadsOf(year.planId(), themeId) : null)
                .orElse(List.of());
    }

    /** The actions that put a recommendation into practice, as they are linked at the moment. */
    public Set<String> actionsOf(String recommendationId) {
        var state = RecommendationState.NONE;
        for (var fact : glanced.apply(Streams.recommendation(recommendationId)))
            if (fact.event() instanceof RecommendationEvent e)
                state = e.match(new RecommendationFold(state, fact.decidedOn()));
        return state.actions();
    }

    private Optional<Planned> planned(String actionId) {
        var state = ActionState.NONE;
        for (var fact : glanced.apply(Streams.action(actionId)))
            if (fact.event() instanceof ActionEvent e) state = e.match(new ActionFold(state, fact.decidedOn()));
        return Optional.ofNullable(state.planned());
    }

    public boolean exists(String stream) {
        return !glanced.apply(stream).isEmpty();
    }

    private static PlanState plan(List<Fact> facts) {
        var state = PlanState.NONE;
        for (var fact : facts) {
            if (fact.event() instanceof PlanEvent e) state = e.match(new PlanFold(state));
            if (fact.event() instanceof PlanAimEvent e) state = e.match(new PlanAimFold(state, fact.decidedOn()));
        }
        return state;
    }
}
