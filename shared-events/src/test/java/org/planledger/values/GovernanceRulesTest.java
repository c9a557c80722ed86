package org.planledger.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partnership may settle about how it works, and what is usual where it has not. */
class GovernanceRulesTest {

    @ParameterizedTest
    @CsvSource({
        "4, 4, 2021-03-31, 2021-01-01, 2021-03-31, 2020-04-01",
        "4, 4, 2021-04-01, 2021-04-01, 2021-06-30, 2021-04-01",
        "4, 2, 2021-12-31, 2021-10-01, 2022-03-31, 2021-04-01",
        "1, 12, 2024-02-29, 2024-02-01, 2024-02-29, 2024-01-01",
        "9, 3, 2021-08-31, 2021-05-01, 2021-08-31, 2020-09-01",
        "10, 1, 2021-11-05, 2021-10-01, 2022-09-30, 2021-10-01"
    })
    void everyDayLiesInOnePeriodOfOneYear(int start, int periods, LocalDate day, String from, String to, String year) {
        var reporting = new ReportingYear(start, periods);

        assertThat(reporting.periodOf(day)).isEqualTo(new Span(PartialDate.parse(from), PartialDate.parse(to)));
        assertThat(reporting.yearOf(day).from()).hasToString(year);
    }

    @Test
    void periodsFollowEachOtherWithoutAGap() {
        var reporting = new ReportingYear(4, 4);
        for (var day = LocalDate.of(2019, 1, 1); day.getYear() < 2021; day = day.plusDays(1)) {
            var period = reporting.periodOf(day);
            assertThat(day).isBetween(period.from().firstDay(), period.last().lastDay());
            var next = reporting.periodOf(period.last().lastDay().plusDays(1));
            assertThat(next.from().firstDay()).isEqualTo(period.last().lastDay().plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "13, 4", "4, 0", "4, 5", "4, 7", "4, 13"})
    void aYearStartsInAMonthAndDividesEvenly(int start, int periods) {
        assertThatThrownBy(() -> new ReportingYear(start, periods)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 366})
    void aResponseIsDueWithinAYear(int days) {
        assertThatThrownBy(() -> rules(List.of(), days, List.of())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void noApprovalIsNamedTwice() {
        assertThatThrownBy(() -> rules(List.of("Cabinet", "cabinet "), 28, List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("twice");
    }

    @Test
    void aStatusHasOneWordingAndAWordingOneStatus() {
        var good = new StatusWord(ProgressStatus.ON_TRACK, "Going to plan");
        assertThatThrownBy(() -> rules(List.of(), 28, List.of(good, new StatusWord(ProgressStatus.ON_TRACK, "Fine"))))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() ->
                        rules(List.of(), 28, List.of(good, new StatusWord(ProgressStatus.AT_RISK, "going to plan"))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aStatusBearsThePartnershipsWordOrTheUsualOne() {
        var rules = rules(List.of(), 28, List.of(new StatusWord(ProgressStatus.ON_TRACK, "Going to plan")));

        assertThat(rules.wording(ProgressStatus.ON_TRACK)).isEqualTo("Going to plan");
        assertThat(rules.wording(ProgressStatus.AT_RISK)).isEqualTo("At risk");
    }

    private static GovernanceRules rules(List<String> approvals, int days, List<StatusWord> wording) {
        return new GovernanceRules(approvals, days, ReportingYear.QUARTERS_FROM_APRIL, null, wording, List.of());
    }
}
