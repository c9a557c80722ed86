package org.planledger.events.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.values.PartialDate;

/** From which day on an entry holds, as far as the dates of what it follows tell. */
class DatesTest {
    private static final List<Step> TO_POLICE = List.of(Step.changes("lead 'council'"), Step.changes("lead 'police'"));
    private static final List<Step> TO_FIRE = List.of(Step.changes("lead 'police'"), Step.changes("lead 'fire'"));
    private static final List<Step> FROM_FIRE = List.of(Step.changes("lead 'fire'"));
    private static final List<Step> WORDING = List.of(Step.changes("wording"));

    private static Dates after(Dates before, List<Step> steps, String date) {
        var from = before.heldFrom(steps, PartialDate.parse(date));
        return before.after(steps, PartialDate.of(from));
    }

    private static LocalDate heldFrom(Dates before, List<Step> steps, String date) {
        return before.heldFrom(steps, PartialDate.parse(date));
    }

    @Test
    void aYearBeginsNoEarlierThanWhatItFollows() {
        var dates = after(Dates.NONE, TO_POLICE, "2024-06-30");

        assertThat(heldFrom(dates, TO_FIRE, "2024")).isEqualTo("2024-06-30");
        assertThat(heldFrom(dates, TO_FIRE, "2024-08-01")).isEqualTo("2024-08-01");
    }

    @Test
    void whatFollowsThatBeginsNoEarlierEither() {
        var dates = after(after(Dates.NONE, TO_POLICE, "2024-06-30"), TO_FIRE, "2024");

        assertThat(heldFrom(dates, FROM_FIRE, "2024")).isEqualTo("2024-06-30");
    }

    @Test
    void otherThingsKeepTheirOwnDays() {
        var dates = after(Dates.NONE, TO_POLICE, "2024-06-30");

        assertThat(heldFrom(dates, WORDING, "2024")).isEqualTo("2024-01-01");
    }

    @Test
    void whatOnlyAddsFollowsChangesAlone() {
        var dates = after(Dates.NONE, List.of(Step.addsTo("theme")), "2024-06-30");

        assertThat(heldFrom(dates, List.of(Step.addsTo("theme")), "2024")).isEqualTo("2024-01-01");
        assertThat(heldFrom(dates, List.of(Step.changes("theme")), "2024")).isEqualTo("2024-06-30");
    }
}
