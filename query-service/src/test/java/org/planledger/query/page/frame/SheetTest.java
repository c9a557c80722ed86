package org.planledger.query.page.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.query.answer.Problem;

/** The pages of a long list. */
class SheetTest {
    private static final List<Integer> ROWS =
            IntStream.rangeClosed(1, 120).boxed().toList();

    @Test
    void fiftyRowsMakeAPageAndTheLastHasTheRest() {
        assertThat(Sheet.of(ROWS, null).rows()).hasSize(50).startsWith(1).endsWith(50);
        assertThat(Sheet.of(ROWS, "3").rows()).hasSize(20).startsWith(101).endsWith(120);
        assertThat(Sheet.of(ROWS, "2").words()).isEqualTo("Rows 51 to 100 of 120");
        assertThat(Sheet.of(ROWS, "2").isPart()).isTrue();
    }

    @Test
    void noRowIsOnePageToo() {
        assertThat(Sheet.of(List.of(), null).rows()).isEmpty();
        assertThat(Sheet.of(List.of(), null).words()).isEqualTo("No row");
    }

    @Test
    void theWholeListIsOnePageForPrintingAndSaysSo() {
        var whole = Sheet.of(ROWS, "all");

        assertThat(whole.rows()).isEqualTo(ROWS);
        assertThat(whole.words()).isEqualTo("All 120 rows");
        assertThat(whole.isCutOff()).isFalse();
        assertThat(whole.isPart()).isFalse();
    }

    @Test
    void theWholeOfAVeryLongListHasAThousandRowsAndSaysOfHowMany() {
        var whole = Sheet.of(IntStream.rangeClosed(1, 1_234).boxed().toList(), "all");

        assertThat(whole.rows()).hasSize(1_000);
        assertThat(whole.words()).isEqualTo("Rows 1 to 1,000 of 1,234");
        assertThat(whole.isCutOff()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "two", "99999999999999999999"})
    void aPageThatThereIsNotIsRefusedByName(String page) {
        assertThatThrownBy(() -> Sheet.of(ROWS, page))
                .isInstanceOf(Problem.class)
                .hasMessage("'page' can be a number from 1 to 3 here, or “all” for the whole list.");
    }

    @Test
    void aListOfOnePageSaysThatItHasOne() {
        assertThatThrownBy(() -> Sheet.of(ROWS.subList(0, 50), "2"))
                .isInstanceOf(Problem.class)
                .hasMessage("This list has one page.");
    }
}
