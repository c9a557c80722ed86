package org.planledger.command.partnership;

import static org.planledger.command.rule.Refusal.unless;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.Wording;
import org.planledger.command.state.PartnershipState;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.PartnershipEvent.ChairAppointed;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.values.GovernanceRules;
import org.planledger.values.InvalidValue;
import org.planledger.values.ReportingYear;
import org.planledger.values.StatusWord;

/** How a partnership settles its own way of working, and who chairs it. */
record GovernanceSettingRules(PartnershipState partnership, Situation now) {

    PartnershipEvent set(SetGovernanceRules c) {
        var rules = settled(c);
        unless(
                !rules.equals(partnership.rules()) || c.executiveName() != null || c.committeeName() != null,
                Rule.NOTHING_CHANGES,
                "command.responseDays",
                "These are the rules already.",
                "Other rules.");
        return new GovernanceRulesSet(c.partnershipId(), rules, c.executiveName(), c.committeeName());
    }

    PartnershipEvent appoint(AppointChair c) {
        requireMember(c.memberId());
        unless(
                !Wording.same(partnership.chair(), c.chair()),
                Rule.NOTHING_CHANGES,
                "command.chair",
                "'" + c.chair() + "' is in the chair already.",
                "Another chair.");
        return new ChairAppointed(c.partnershipId(), c.chair(), c.memberId());
    }

    private static GovernanceRules settled(SetGovernanceRules c) {
        var year = fitting("periodsPerYear", () -> new ReportingYear(c.yearStartMonth(), c.periodsPerYear()));
        fitting("approvals", () -> named(c.approvals(), List.of(), List.of()));
        fitting("statusWording", () -> named(List.of(), c.statusWording(), List.of()));
        var named = fitting("reportSections", () -> named(c.approvals(), c.statusWording(), c.reportSections()));
        return new GovernanceRules(
                named.approvals(),
                c.responseDays(),
                year,
                c.riskScale(),
                named.statusWording(),
                named.reportSections());
    }

    private static GovernanceRules named(List<String> approvals, List<StatusWord> wording, List<String> sections) {
        var usual = GovernanceRules.USUAL;
        return new GovernanceRules(approvals, usual.responseDays(), usual.reportingYear(), null, wording, sections);
    }

    private static <T> T fitting(String field, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidValue wrong) {
            throw new Refusal(Rule.RULES_DO_NOT_FIT, "command." + field, String.valueOf(wrong.getMessage()), null);
        }
    }

    private void requireMember(@Nullable String memberId) {
        unless(
                memberId == null || partnership.isMember(memberId, now.decidedOn()),
                Rule.CHAIR_NOT_A_MEMBER,
                "command.memberId",
                "'" + memberId + "' is not a member on " + now.decidedOn() + ".",
                "One of: " + partnership.membersOn(now.decidedOn()) + ".");
    }
}
