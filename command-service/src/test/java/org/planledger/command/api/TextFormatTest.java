package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.ExecutionContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Nobody can see it, so it is named, and the word before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anti\u00adsocial behaviour | a hidden optional hyphen (U+00AD) after “Anti”
            Town\u200b centre | a hidden zero width space (U+200B) after “Town”
            \ufeffTown centre | a hidden zero width no-break space (U+FEFF) at the beginning
            \u05e9\u05dc\u05d5\u05dd\u200f | a hidden right-to-left mark (U+200F) after “\u05e9\u05dc\u05d5\u05dd”
            8.1 \u00b7\u2060 | a hidden word joiner (U+2060) after “1”
            """)
    void whatCannotBeSeenIsNamedWithThePlaceWhereItStands(String text, String told) {
        for (var format : List.of("line", "text"))
            assertThat(fault(format, text)).startsWith("holds " + told + ". Take out");
    }

    @Test
    void ofManyHiddenCharactersTheFirstAreTold() {
        assertThat(fault("line", "Co\u00adope\u00adra\u00adtion of a\tti\u00admid po\u00adlice au\u00adthor"))
                .contains("after “Co”; ", "after “Coope”; ", "after “Coopera”; ", "a hidden tab (U+0009) after “a”; ")
                .contains("after “ti”; and 2 more. ");
    }

    @Test
    void aTextWithoutAnyWordIsToldSo() {
        assertThat(fault("line", "---")).isEqualTo("has no letter or digit.");
        assertThat(fault("text", "Z" + "\u0301".repeat(9)))
                .isEqualTo("has more than 8 marks on one letter, after “Z”.");
    }

    private static String fault(String format, String text) {
        return TextFormat.named(format).fault().apply(text);
    }

    private static boolean holds(String format, String text) {
        return TextFormat.named(format).matches((ExecutionContext) null, text);
    }
}
