package org.planledger.query.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By what the rows of a table are sorted. */
class ColumnTest {
    private record Done(String when, long begun) {}

    private static final Done MARCH = new Done("March 2021", 1);
    private static final Column<Done> WHEN = Column.text("when", "When", Done::when);

    @Test
    void aColumnSortsByWhatItShows() {
        assertThat(WHEN.orderOf(MARCH)).isEqualTo("March 2021");
    }

    @Test
    void aColumnThatShowsDatesInWordsSortsByTheDates() {
        var sorted = WHEN.sortedBy(Done::begun).filtered();

        assertThat(sorted.of(MARCH)).isEqualTo("March 2021");
        assertThat(sorted.orderOf(MARCH)).isEqualTo(1L);
    }
}
