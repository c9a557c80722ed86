package org.planledger.command.plan;

import static org.planledger.command.rule.Refusal.unless;

import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.Wording;
import org.planledger.command.state.PlanState;
import org.planledger.command.state.ThemeState;
import org.planledger.events.PlanEvent;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLeadTransferred;
import org.planledger.values.Lead;

/** Who may lead a theme: a member on the date of the decision, and never twice. */
record LeadRules(PlanState plan, Situation now) {

    private static final int YEARS_AHEAD = 2;

    PlanEvent assign(AssignThemeLead c) {
        var theme = ThemeRules.openTheme(plan, c.themeId());
        requireNear();
        requireMember(c.lead(), "lead");
        requireNotLeading(theme, c.lead(), "lead");
        return new ThemeLeadAssigned(c.planId(), c.themeId(), c.lead());
    }

    PlanEvent release(ReleaseThemeLead c) {
        var theme = Situation.theme(plan, "themeId", c.themeId());
        var lead = leading(theme, c.lead(), "lead");
        if (theme.leads().size() == 1)
            now.requireReason("Releasing the only lead leaves the theme without one: say why.");
        return new ThemeLeadReleased(c.planId(), c.themeId(), lead);
    }

    PlanEvent transfer(TransferThemeLead c) {
        var theme = ThemeRules.openTheme(plan, c.themeId());
        requireNear();
        var from = leading(theme, c.from(), "from");
        requireMember(c.to(), "to");
        requireNotLeading(theme, c.to(), "to");
        return new ThemeLeadTransferred(c.planId(), c.themeId(), from, c.to());
    }

    /** Leads are often appointed before the plan begins, but not before the plan before it was half over. */
    private void requireNear() {
        var earliest = plan.requirePeriod().from().firstDay().minusYears(YEARS_AHEAD);
        unless(
                !now.decidedOn().lastDay().isBefore(earliest),
                Rule.LEAD_LONG_BEFORE_THE_PLAN,
                "envelope.decidedOn",
                "The plan begins in " + plan.requirePeriod().from() + ".",
                "A date on or after " + earliest + ".");
    }

    private void requireMember(Lead lead, String field) {
        var partnership = now.partnership(plan.partnershipId());
        unless(
                partnership.isMember(lead.memberId(), now.decidedOn()),
                Rule.LEAD_NOT_A_MEMBER,
                "command." + field + ".memberId",
                "'" + lead.memberId() + "' was not a member of the partnership on " + now.decidedOn() + ".",
                "A member on that date: " + partnership.membersOn(now.decidedOn()) + ".");
    }

    private static void requireNotLeading(ThemeState theme, Lead lead, String field) {
        unless(
                theme.leads().stream().noneMatch(l -> Wording.sameLead(l, lead)),
                Rule.LEAD_ALREADY_ASSIGNED,
                "command." + field,
                words(lead) + " leads the theme already.",
                "A member, or a unit of one, that does not lead the theme.");
    }

    /** The lead as it was recorded, which may be written with other capitals or spacing. */
    private static Lead leading(ThemeState theme, Lead lead, String field) {
        return theme.leads().stream()
                .filter(l -> Wording.sameLead(l, lead))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Rule.LEAD_NOT_ASSIGNED,
                        "command." + field,
                        words(lead) + " does not lead the theme.",
                        theme.leads().isEmpty() ? null : "One of its leads: " + allWords(theme)));
    }

    private static String allWords(ThemeState theme) {
        return String.join(", ", theme.leads().stream().map(LeadRules::words).toList()) + ".";
    }

    private static String words(Lead lead) {
        return lead.unit() == null ? "'" + lead.memberId() + "'" : "'" + lead.unit() + "' of '" + lead.memberId() + "'";
    }
}
