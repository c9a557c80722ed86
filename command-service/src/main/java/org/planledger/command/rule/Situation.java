package org.planledger.command.rule;

import static org.planledger.command.rule.Rule.ALREADY_EXISTS;
import static org.planledger.command.rule.Rule.NOT_FOUND;
import static org.planledger.command.rule.Rule.REASON_REQUIRED;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.state.MeetingState;
import org.planledger.command.state.PartnershipState;
import org.planledger.command.state.PlanState;
import org.planledger.command.state.Records;
import org.planledger.command.state.ThemeState;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.Streams;
import org.planledger.events.order.Order;
import org.planledger.values.PartialDate;

/** Who asks, when it was decided and why, and what else is recorded: all that a rule may look at beside its stream. */
public record Situation(Envelope envelope, Records records) {

    public PartialDate decidedOn() {
        return envelope.decidedOn();
    }

    /** @throws Refusal where no reason was given */
    public void requireReason(String sentence) {
        Refusal.unless(hasReason(), REASON_REQUIRED, "envelope.reason", sentence, "The same request with a reason.");
    }

    public boolean hasReason() {
        return envelope.reason() != null;
    }

    /** @throws Refusal where the event is dated before what happened to the same thing of the stream already */
    public void requireInOrder(String stream, DomainEvent event) {
        var dates = records.datesIn(stream);
        for (var step : Order.of(event))
            dates.missedBy(step, decidedOn()).ifPresent(newest -> {
                throw outOfOrder(step.isOfTheWhole() ? kind(stream) : step.thing(), newest);
            });
    }

    private Refusal outOfOrder(String thing, PartialDate newest) {
        return new Refusal(
                Rule.OUT_OF_ORDER,
                "envelope.decidedOn",
                "The newest step of the " + thing + " is dated " + newest + ", and this one before it, " + decidedOn()
                        + ".",
                "A date from " + newest + " on: today's, for instance, with the earlier date in the reason.");
    }

    private static String kind(String stream) {
        return stream.substring(0, stream.indexOf('/')).replace('-', ' ');
    }

    /** @throws Refusal where the stream is in use */
    public void requireNew(String stream, String field, String id) {
        Refusal.unless(
                !records.exists(stream),
                ALREADY_EXISTS,
                "command." + field,
                "'" + id + "' exists already.",
                "Another id.");
    }

    /**
     * @param of the partnership whose meeting it is; empty where there is no such meeting
     * @param partnerships in which the command is recorded
     * @throws Refusal where the authority names a meeting that is not recorded, is one of another partnership, was
     *     cancelled or comes later
     */
    public void requireCited(String meetingId, Optional<String> of, Set<String> partnerships) {
        var field = "envelope.authority.meetingId";
        var allowed = "A recorded meeting of the partnership, or the reference alone.";
        Refusal.unless(of.isPresent(), NOT_FOUND, field, "There is no meeting '" + meetingId + "'.", allowed);
        Refusal.unless(
                partnerships.contains(of.orElseThrow()),
                Rule.OF_ANOTHER_PARTNERSHIP,
                field,
                "The meeting '" + meetingId + "' belongs to another partnership.",
                allowed);
        var meeting = records.currentMeeting(meetingId);
        Refusal.unless(
                meeting.wasHeldBy(decidedOn().lastDay()),
                Rule.AUTHORITY_NOT_HELD,
                field,
                meeting.stage().cancelled()
                        ? "The meeting '" + meetingId + "' was cancelled."
                        : "The meeting '" + meetingId + "' came after the day of the decision, " + decidedOn() + ".",
                "A meeting that was held by then, or the reference alone.");
    }

    /** @throws Refusal where the partnership is not recorded */
    public void requirePartnership(String id) {
        require(records.exists(Streams.partnership(id)), "partnershipId", "partnership", id);
    }

    /** @throws Refusal where the partnership is not recorded */
    public PartnershipState partnership(String id) {
        var partnership = records.partnership(id);
        require(partnership.exists(), "partnershipId", "partnership", id);
        return partnership;
    }

    /** @throws Refusal where the plan is not recorded, or belongs to another partnership */
    public PlanState draftedPlan(String field, String id, String partnershipId) {
        return ofPartnership(field, records.draftedPlan(id), id, partnershipId);
    }

    /** The theme of a plan as it must still stand when the command is recorded. */
    public ThemeState currentTheme(String planField, String planId, String themeField, String themeId) {
        var plan = records.plan(planId);
        require(plan.exists(), planField, "plan", planId);
        return theme(plan, themeField, themeId);
    }

    /** @throws Refusal where a theme is named without its plan, or is not one that something new can attach to */
    public void requireOpenTheme(String partnershipId, @Nullable String planId, @Nullable String themeId) {
        requireTheme(partnershipId, planId, themeId);
        if (planId != null && themeId != null) open(currentTheme("planId", planId, "themeId", themeId), "themeId");
    }

    /** @throws Refusal where a theme is named without its plan, or is none of the plan, retired or not */
    public void requireTheme(String partnershipId, @Nullable String planId, @Nullable String themeId) {
        Refusal.unless(
                themeId == null || planId != null,
                Rule.THEME_NEEDS_ITS_PLAN,
                "command.planId",
                "A theme is named without its plan.",
                "The plan of the theme.");
        if (planId == null) return;
        var plan = draftedPlan("planId", planId, partnershipId);
        if (themeId != null) theme(plan, "themeId", themeId);
    }

    /** @throws Refusal where a meeting is named that is not recorded, or belongs to another partnership */
    public void requireMeeting(@Nullable String meetingId, String partnershipId) {
        if (meetingId == null) return;
        MeetingState meeting = records.meeting(meetingId);
        require(meeting.exists(), "meetingId", "meeting", meetingId);
        requireSame(meeting.partnershipId().equals(partnershipId), "meetingId", "meeting", meetingId);
    }

    /** @throws Refusal where the plan has no such theme */
    public static ThemeState theme(PlanState plan, String field, String themeId) {
        return plan.theme(themeId)
                .orElseThrow(() -> new Refusal(
                        NOT_FOUND,
                        "command." + field,
                        "The plan has no theme '" + themeId + "'.",
                        "A theme of the plan: "
                                + String.join(", ", plan.themes().keySet())));
    }

    /** @throws Refusal where the theme is retired */
    public static ThemeState open(ThemeState theme, String field) {
        Refusal.unless(
                !theme.retired(),
                Rule.THEME_RETIRED,
                "command." + field,
                "The theme '" + theme.title() + "' is retired.",
                "A theme that is not retired.");
        return theme;
    }

    /** @throws Refusal with {@link Rule#NOT_FOUND} where it does not exist */
    public static void require(boolean exists, String field, String kind, String id) {
        Refusal.unless(
                exists,
                NOT_FOUND,
                "command." + field,
                "There is no " + kind + " '" + id + "'.",
                "A recorded " + kind + ".");
    }

    private static PlanState ofPartnership(String field, PlanState plan, String id, String partnershipId) {
        require(plan.exists(), field, "plan", id);
        requireSame(plan.partnershipId().equals(partnershipId), field, "plan", id);
        return plan;
    }

    /** @throws Refusal where something belongs to another partnership */
    public static void requireSame(boolean same, String field, String kind, String id) {
        Refusal.unless(
                same,
                Rule.OF_ANOTHER_PARTNERSHIP,
                "command." + field,
                "The " + kind + " '" + id + "' belongs to another partnership.",
                "A " + kind + " of this partnership.");
    }
}
