package org.planledger.values;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership has settled about how it works.
 *
 * @param approvals the bodies that must approve a plan before it comes into effect; may be none
 * @param responseDays within how many days the Executive answers a recommendation
 * @param riskScale null where the partnership has none of its own
 * @param statusWording what it calls each status; a status that is not listed bears its usual word
 * @param reportSections the headings that a report to the committee has, in their order
 */
public record GovernanceRules(
        List<String> approvals,
        int responseDays,
        ReportingYear reportingYear,
        @Nullable RiskScale riskScale,
        List<StatusWord> statusWording,
        List<String> reportSections) {
    private static final int LONGEST = 365;

    /** Where nothing was settled: 28 days, quarters from April on, no approval named. */
    public static final GovernanceRules USUAL =
            new GovernanceRules(List.of(), 28, ReportingYear.QUARTERS_FROM_APRIL, null, List.of(), List.of());

    /** @throws InvalidValue where the period is out of bounds or a name is there twice */
    public GovernanceRules {
        if (responseDays < 1 || responseDays > LONGEST)
            throw new InvalidValue("A response is due within 1 to " + LONGEST + " days.");
        approvals = Names.distinct("approvals", approvals);
        reportSections = Names.distinct("sections of a report", reportSections);
        statusWording = List.copyOf(statusWording);
        Names.distinct(
                "statuses", statusWording.stream().map(w -> w.status().name()).toList());
        Names.distinct(
                "wordings of statuses",
                statusWording.stream().map(StatusWord::wording).toList());
    }

    /** The scale in force. */
    public RiskScale scale() {
        return riskScale == null ? RiskScale.FIVE_BY_FIVE : riskScale;
    }

    /** What the partnership calls a status. */
    public String wording(ProgressStatus status) {
        return statusWording.stream()
                .filter(word -> word.status() == status)
                .map(StatusWord::wording)
                .findFirst()
                .orElse(status.words());
    }
}
