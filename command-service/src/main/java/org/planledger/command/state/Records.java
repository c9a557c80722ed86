package org.planledger.command.state;

import java.time.LocalDate;
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
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanAimEvent.OutcomeDefined;
import org.planledger.events.PlanEvent;
import org.planledger.events.PlanEvent.ActionPlanListed;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.Streams;
import org.planledger.events.order.Dates;
import org.planledger.events.order.Order;
import org.planledger.values.Body;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/**
 * What other streams say, for the rules that reach beyond their own.
 *
 * @param relied reads a stream whose growth could change the answer: the command is recorded only if it has not grown
 * @param glanced reads a stream of which only lasting facts are used, such as that it exists
 */
public record Records(Function<String, Facts> relied, Function<String, Facts> glanced) {

    /** The partnership as it stands, and as it must still stand when the command is recorded. */
    public PartnershipState partnership(String id) {
        return relied.apply(Streams.partnership(id)).fold(PartnershipState.class, PartnershipState.NONE, Records::next);
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
        return meeting(glanced.apply(Streams.meeting(id)));
    }

    /** The meeting as it stands, and as it must still stand when the command is recorded. */
    public MeetingState currentMeeting(String id) {
        return meeting(relied.apply(Streams.meeting(id)));
    }

    /** The recommendation as it stands, and as it must still stand when the command is recorded. */
    public RecommendationState recommendation(String id) {
        return recommendation(relied.apply(Streams.recommendation(id)));
    }

    /** The achievement for its lasting facts: plan and theme. */
    public AchievementState achievement(String id) {
        return glanced.apply(Streams.achievement(id))
                .fold(AchievementState.class, AchievementState.NONE, Records::next);
    }

    /** The leads of a theme as they stand at the moment; none where there is no such theme. */
    public List<Lead> leadsOf(@Nullable String planId, @Nullable String themeId) {
        if (planId == null || themeId == null) return List.of();
        return draftedPlan(planId).theme(themeId).map(ThemeState::leads).orElse(List.of());
    }

    /** Who may have led a theme on a date, as it must still have been when the command is recorded. */
    public List<Lead> leadsOn(PartialDate date, String planId, String themeId) {
        return ThemeLeads.leads(relied.apply(Streams.plan(planId)).all(), themeId, date);
    }

    /** What a stream began with, or empty where nothing is recorded there. */
    public Optional<DomainEvent> first(String stream) {
        return glanced.apply(stream).all().findFirst().map(Fact::event);
    }

    /** The years of a plan by the ids of their action plans, and as they must still be when the command is recorded. */
    public Map<String, Span> yearsOf(String planId) {
        var years = new LinkedHashMap<String, Span>();
        relied.apply(Streams.plan(planId)).all().forEach(fact -> {
            if (fact.event() instanceof ActionPlanListed listed) years.put(listed.actionPlanId(), listed.year());
        });
        return years;
    }

    /**
     * Who led a theme at the end of a period and did not report on it, as it must still be when the command is
     * recorded. A report that names no period counts for that in which it was made.
     */
    public List<Lead> silentLeads(String planId, String themeId, Span period) {
        return new ThemeReports(planId, themeId, relied.apply(Streams.plan(planId)), glanced).silent(period);
    }

    /** The action plan of a year as it stands, and as it must still stand when the command is recorded. */
    public ActionPlanState actionPlan(String id) {
        return relied.apply(Streams.actionPlan(id)).fold(ActionPlanState.class, ActionPlanState.NONE, Records::next);
    }

    /**
     * The action at the end of a day, by what had been decided by then, as it must still have been when the command is
     * recorded; nothing where it was planned later.
     */
    public ActionState actionOn(LocalDate day, String id) {
        var planned = action(id).planned();
        if (planned == null || planned.on().firstDay().isAfter(day)) return ActionState.NONE;
        return Fact.heldOn(day, relied.apply(Streams.action(id)).all()).stream()
                .reduce(ActionState.NONE, Records::next, (earlier, later) -> later);
    }

    /** The year of an action plan, which never changes; empty where there is no such action plan. */
    public Optional<Span> yearOf(String actionPlanId) {
        return first(Streams.actionPlan(actionPlanId))
                .map(event -> event instanceof ActionPlanYearOpened opened ? opened.year() : null);
    }

    /** The action as it stands, and as it must still stand when the command is recorded. */
    public ActionState action(String id) {
        return action(relied.apply(Streams.action(id)));
    }

    /** The leads of a risk's theme as they stand at the moment; none where it is the whole partnership's. */
    public List<Lead> leadsOfRisk(String riskId) {
        return first(Streams.risk(riskId))
                .map(event -> event instanceof RiskRaised raised ? leadsOf(raised.planId(), raised.themeId()) : null)
                .orElse(List.of());
    }

    /** The leads of an outcome's themes as they stand at the moment. */
    public List<Lead> leadsOfOutcome(String planId, String outcomeId) {
        return glanced.apply(Streams.plan(planId))
                .all()
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
        return recommendation(glanced.apply(Streams.recommendation(recommendationId)))
                .actions();
    }

    private Optional<Planned> planned(String actionId) {
        return Optional.ofNullable(
                action(glanced.apply(Streams.action(actionId))).planned());
    }

    /** Which body holds a meeting; empty where it is neither of the two, or there is no such meeting. */
    public Optional<Body> bodyOf(String meetingId) {
        return first(Streams.meeting(meetingId))
                .flatMap(event -> event instanceof MeetingScheduled meeting
                        ? bodyNamed(meeting.body(), meeting.partnershipId())
                        : Optional.empty());
    }

    /** Which of a partnership's bodies bears a name, or bore it; empty where neither did. */
    public Optional<Body> bodyNamed(String name, String partnershipId) {
        return Bodies.namedIn(glanced.apply(Streams.partnership(partnershipId)).all())
                .bodyNamed(name);
    }

    /** The newest dates of the things in a stream. */
    public Dates datesIn(String stream) {
        return glanced.apply(stream).fold(Dates.class, Dates.NONE, Records::next);
    }

    public boolean exists(String stream) {
        return first(stream).isPresent();
    }

    private static PlanState plan(Facts facts) {
        return facts.fold(PlanState.class, PlanState.NONE, Records::next);
    }

    private static MeetingState meeting(Facts facts) {
        return facts.fold(MeetingState.class, MeetingState.NONE, Records::next);
    }

    private static RecommendationState recommendation(Facts facts) {
        return facts.fold(RecommendationState.class, RecommendationState.NONE, Records::next);
    }

    private static ActionState action(Facts facts) {
        return facts.fold(ActionState.class, ActionState.NONE, Records::next);
    }

    private static Dates next(Dates dates, Fact fact) {
        return dates.after(Order.of(fact.event()), fact.decidedOn());
    }

    private static PartnershipState next(PartnershipState state, Fact fact) {
        return fact.event() instanceof PartnershipEvent e
                ? e.match(new PartnershipFold(state, fact.decidedOn()))
                : state;
    }

    private static PlanState next(PlanState state, Fact fact) {
        if (fact.event() instanceof PlanEvent e) return e.match(new PlanFold(state));
        return fact.event() instanceof PlanAimEvent e ? e.match(new PlanAimFold(state, fact.decidedOn())) : state;
    }

    private static MeetingState next(MeetingState state, Fact fact) {
        return fact.event() instanceof MeetingEvent e ? e.match(new MeetingFold(state)) : state;
    }

    private static RecommendationState next(RecommendationState state, Fact fact) {
        return fact.event() instanceof RecommendationEvent e
                ? e.match(new RecommendationFold(state, fact.decidedOn()))
                : state;
    }

    private static AchievementState next(AchievementState state, Fact fact) {
        return fact.event() instanceof AchievementEvent e ? e.match(new AchievementFold(state)) : state;
    }

    private static ActionPlanState next(ActionPlanState state, Fact fact) {
        return fact.event() instanceof ActionPlanEvent e ? e.match(new ActionPlanFold(state)) : state;
    }

    private static ActionState next(ActionState state, Fact fact) {
        return fact.event() instanceof ActionEvent e ? e.match(new ActionFold(state, fact.decidedOn())) : state;
    }
}
