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
        assertThat(Sheet.of(ROWS, "2").words()).isEqualTo("51 to 100 of 120");
    }

    @Test
    void noRowIsOnePageToo() {
        assertThat(Sheet.of(List.of(), null).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "two", "99999999999999999999"})
    void aPageThatThereIsNotIsRefusedByName(String page) {
        assertThatThrownBy(() -> Sheet.of(ROWS, page))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'page'");
    }
}
