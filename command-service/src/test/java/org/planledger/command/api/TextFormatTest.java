package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.ExecutionContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text may hold: what a reader sees must be what was recorded. */
class TextFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Domestic abuse",
                "Pobl \u00e2 phroblemau",
                "\u0421\u043b\u0443\u0436\u0431\u0430",
                "8.1",
                "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "Family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "Ha\u0302\u0301\u0323 No\u0308i",
                "\ud83d\udea8 999",
                "A & B <i>",
                "O'Brien \u2013 \u201cquoted\u201d"
            })
    void ordinaryTextIsALine(String text) {
        assertThat(holds("line", text)).isTrue();
        assertThat(holds("text", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bell\u0007",
                "null\u0000",
                "escape\u001b[31m",
                "delete\u007f",
                "c1\u0085",
                "half \ud83d",
                "half \udea8",
                "turned \u202e round",
                "isolated \u2066 part",
                "marked \ufeff text",
                "\u2028 separated",
                "zero\u200bwidth",
                "left \u200e right",
                "right \u200f left",
                "word\u2060joiner",
                "invisible\u2064plus",
                "soft\u00adhyphen",
                "tag \udb40\udc41",
                "no character \ufdd0",
                "no character \uffff",
                "no character \ud83f\udffe"
            })
    void whatCannotBeSeenIsRefused(String text) {
        assertThat(holds("line", text)).isFalse();
        assertThat(holds("text", text)).isFalse();
    }

    @Test
    void marksAreNotHeapedOnALetter() {
        assertThat(holds("line", "Z" + "\u0301".repeat(8))).isTrue();
        assertThat(holds("line", "Z" + "\u0301".repeat(9))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\r\nlines", "a\ttab"})
    void severalLinesAreATextAndNotALine(String text) {
        assertThat(holds("text", text)).isTrue();
        assertThat(holds("line", text)).isFalse();
    }

    @Test
    void aLoneCarriageReturnHidesWhatStandsBeforeIt() {
        assertThat(holds("text", "recorded\rhidden")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "---", "..."})
    void textSaysSomething(String text) {
        assertThat(holds("line", text)).isFalse();
        assertThat(holds("text", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 2019", "2019 ", "2019-13", "19"})
    void aDateIsWrittenExactly(String text) {
        assertThat(holds("partial-date", text)).isFalse();
    }

    private static boolean holds(String format, String text) {
        return TextFormat.named(format).matches((ExecutionContext) null, text);
    }
}
