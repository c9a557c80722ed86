package org.planledger.query.page.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final List<Row.Line> FIVE = Stream.of("March", "June", "September", "December", "January")
            .map(text -> new Row.Line(text, ""))
            .toList();

    @Test
    void ofAListThatGrowsTheNewestAreToldAtOnceAndTheEarlierFolded() {
        var row = Row.of("reports", FIVE, "", null);

        assertThat(row.lines()).extracting(Row.Line::text).containsExactly("January", "December", "September");
        assertThat(row.folded()).extracting(Row.Line::text).containsExactly("June", "March");
    }

    @Test
    void anyOtherListIsToldWholeAndInItsOrder() {
        var row = Row.of("wards", FIVE, "", null);

        assertThat(row.lines()).isEqualTo(FIVE);
        assertThat(row.folded()).isEmpty();
    }
}
