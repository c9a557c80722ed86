package org.planledger.query.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names are told whole, in as many lines as they need, and no picture is smaller for it. */
class NamesInPicturesTest {
    private static final String LONG = "5. Reducing reoffending and rehabilitating offenders";

    @Test
    void barsRowsAndClocksHaveTheirNamesWhole() {
        var bars = Bars.of("bars", "Bars", List.of(Map.entry(LONG, 3L), Map.entry("2. Short", 5L)));
        var dots = Dots.of("dots", "Dots", "", List.of("2020"), List.of(new Dots.Row(LONG, List.of(2L))));
        var clocks = Clocks.of("clocks", "Clocks", "", List.of(new Clocks.Clock(LONG, 10, 20, "in time")));

        for (var picture : List.of(bars, dots, clocks))
            assertThat(said(picture)).contains(LONG);
    }

    @Test
    void aNameOfTwoLinesHasRoomForThem() {
        var one = Bars.of("bars", "Bars", List.of(Map.entry("1. Short", 3L), Map.entry("2. Short", 5L)));
        var two = Bars.of("bars", "Bars", List.of(Map.entry(LONG, 3L), Map.entry("2. Short", 5L)));

        assertThat(two.height()).isGreaterThan(one.height());
        assertThat(two.shapes()).allSatisfy(shape -> {
            if (shape instanceof Shape.Word word) assertThat(word.y()).isBetween(10, two.height());
        });
    }

    @Test
    void aWordThatIsTooLongByItselfIsBroken() {
        assertThat(Drawing.lines("Aaaaaaaaaaaaaaaaaaaa bb", 84)).containsExactly("Aaaaaaaaaa", "aaaaaaaaaa", "bb");
    }

    @Test
    void theLongestClockLeavesRoomForWhatItSays() {
        var words = "2,581 days late, no answer";
        var picture = Clocks.of("clocks", "Clocks", "", List.of(new Clocks.Clock("2019/3d", 2680, 99, words)));

        assertThat(picture.shapes())
                .anySatisfy(shape -> assertThat(shape).isInstanceOfSatisfying(Shape.Word.class, word -> {
                    assertThat(word.text()).isEqualTo(words);
                    assertThat(word.x() + Drawing.width(words)).isLessThanOrEqualTo(Picture.WIDTH);
                }));
    }

    @Test
    void whereANameHasTooLittleRoomItsWordsStandWholeOrNotAtAll() {
        assertThat(Drawing.fitting("Community Safety Team", 152)).isEqualTo("Community Safety…");
        assertThat(Drawing.fitting("Community Safety Team", 60)).isEmpty();
    }

    private static String said(Picture picture) {
        return picture.shapes().stream()
                .filter(Shape.Word.class::isInstance)
                .map(shape -> ((Shape.Word) shape).text())
                .collect(Collectors.joining(" "));
    }
}
