package org.planledger.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the points of a window are named. */
class PointNameTest {
    @Test
    void theNewestEntryThatAWindowNamesIsToldSoThatItCanBeAwaited() {
        assertThat(newest(Map.of("since", "12", "to", "position:40"))).isEqualTo(40);
        assertThat(newest(Map.of("since", " 12 ", "to", "review:40"))).isEqualTo(12);
        assertThat(newest(Map.of("since", "2021", "to", "position:first"))).isZero();
        assertThat(newest(Map.of())).isZero();
    }

    @Test
    void inAPathANumberIsAnEntryAlsoWhereItCouldBeAYear() {
        assertThat(PointName.number("2021")).isEqualTo(2021);
        assertThat(PointName.number("-1")).isZero();
        assertThat(PointName.number(null)).isZero();
    }

    @Test
    void anEntrysNumberIsTakenAsPagesWriteIt() {
        assertThat(PointName.of("2,019")).isEqualTo(new PointName(PointName.Kind.POSITION, "2019"));
        assertThat(newest(Map.of("since", "6,742"))).isEqualTo(6742);
        assertThat(PointName.number("1,006,742")).isEqualTo(1_006_742);
        for (var none : new String[] {"6,74", "6742,000", ",742", "6.742"})
            assertThat(PointName.number(none)).as(none).isZero();
    }

    private static long newest(Map<String, String> parameters) {
        return PointName.newestIn(parameters::get);
    }
}
