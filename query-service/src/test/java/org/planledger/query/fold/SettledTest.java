package org.planledger.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planledger.values.GovernanceRules;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportingYear;
import org.planledger.values.RiskScale;
import org.planledger.values.StatusWord;

/** What a partnership settled is read back from its fields as it was settled. */
class SettledTest {

    @Test
    void whatWasSettledIsReadBack() {
        var rules = new GovernanceRules(
                List.of("Cabinet"),
                56,
                new ReportingYear(9, 3),
                new RiskScale(List.of("No", "Yes"), List.of("A", "B", "C"), List.of(new RiskScale.Band("All", 1))),
                List.of(new StatusWord(ProgressStatus.AT_RISK, "Worrying")),
                List.of("Purpose"));

        assertThat(Settled.in(fields(rules))).isEqualTo(rules);
    }

    @Test
    void whereNothingWasSettledItIsAsUsual() {
        assertThat(Settled.in(Map.of())).isEqualTo(GovernanceRules.USUAL);
        assertThat(Settled.in(fields(GovernanceRules.USUAL))).isEqualTo(GovernanceRules.USUAL);
    }

    private static Map<String, Object> fields(GovernanceRules rules) {
        var fields = new LinkedHashMap<String, Object>();
        for (var operation : Settled.rules(rules))
            if (operation.value() != null) fields.put(operation.field(), operation.value());
        return fields;
    }
}
