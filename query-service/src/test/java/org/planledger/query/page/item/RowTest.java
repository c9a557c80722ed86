package org.planledger.query.page.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planledger.query.page.word.Mention;
import org.planledger.query.register.ItemId;

class RowTest {
    private static final List<Row.Line> FIVE = Stream.of("March", "June", "September", "December", "January")
            .map(text -> Row.Line.of(text, ""))
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

    @Test
    void aLineIsCutWhereItNamesItems() {
        var mentions = List.of(
                mention("member/north/police", "County Police"),
                mention("theme/plan/t1", "Arson (Plan)"),
                mention("theme/plan/t2", "Burglary (Plan)"));

        var line = Row.Line.of("Arson (Plan), reported by County Police: calm.", mentions, ItemId::toString);

        assertThat(line.pieces())
                .containsExactly(
                        new Row.Piece("Arson (Plan)", "theme/plan/t1"),
                        new Row.Piece(", reported by ", ""),
                        new Row.Piece("County Police", "member/north/police"),
                        new Row.Piece(": calm.", ""));
    }

    private static Mention mention(String item, String words) {
        return new Mention(ItemId.parse(item), words);
    }
}
