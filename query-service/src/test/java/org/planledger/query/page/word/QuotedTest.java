package org.planledger.query.page.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

    @Test
    void textThatRunsFromLeftToRightIsQuotedAsItIs() {
        assertThat(Quoted.of(" Scrutiny of 2021 ")).isEqualTo("“Scrutiny of 2021”");
    }

    /**
     * Hebrew; marks that open an override, an embedding or an isolate and do not close it; and one that only closes.
     */
    @ParameterizedTest
    @CsvSource({
        "\u05e9\u05dc\u05d5\u05dd, \u05e9\u05dc\u05d5\u05dd",
        "\u202eabc, \u202eabc",
        "\u202dabc, \u202dabc",
        "\u202babc, \u202babc",
        "\u2067abc, abc",
        "\u2066abc, abc",
        "\u2068abc, abc",
        "abc\u2069def, abcdef"
    })
    void whatTurnsTheDirectionOfWordsEndsWithTheQuote(String text, String kept) {
        assertThat(Quoted.of(text)).isEqualTo("“\u2068" + kept + "\u2069”");
    }
}
