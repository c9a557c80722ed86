package org.planledger.query.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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
    void aPhoneHasRoomForBarsTheirNamesAndTheirNumbers() {
        var bars = Bars.of("bars", "Bars", List.of(Map.entry(LONG, 1_234L), Map.entry("2. Short", 5L)));

        assertThat(bars.isNarrow()).isTrue();
        assertThat(bars.shapes()).allSatisfy(shape -> {
            if (shape instanceof Shape.Word word)
                assertThat(word.x() + Drawing.width(word.text())).isLessThanOrEqualTo(Picture.NARROW);
            if (shape instanceof Shape.Box box) assertThat(box.x() + box.width()).isLessThan(Picture.NARROW);
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

    @Test
    void theNamesOfColumnsNeverRunIntoOneAnother() {
        var part = List.of(new Stacks.Part("Complete", "complete", ""));
        for (int columns = 1; columns <= 40; columns++) {
            var periods = Collections.nCopies(columns, new Stacks.Column("Dec 2024", "", List.of(1L)));
            var names = Stacks.of("stacks", "Stacks", "", part, periods).shapes().stream()
                    .filter(Shape.Word.class::isInstance)
                    .map(Shape.Word.class::cast)
                    .filter(word -> word.text().equals("Dec 2024"))
                    .map(Shape.Word::x)
                    .sorted()
                    .toList();

            assertThat(names).isNotEmpty();
            int half = Drawing.width("Dec 2024") / 2;
            assertThat(names.get(0)).isGreaterThanOrEqualTo(half);
            assertThat(names.get(names.size() - 1)).isLessThanOrEqualTo(Picture.WIDTH - half);
            for (int at = 1; at < names.size(); at++)
                assertThat(names.get(at) - names.get(at - 1)).isGreaterThan(2 * half);
        }
    }

    @Test
    void journeysThatBeginInOneCellBeginBesideOneAnother() {
        var names = List.of("Low", "Almost certain");
        var grid = new Journeys.Grid(names, names, cells("band-1"), cells("Watch"));
        var from = new Journeys.Place(0, 0);
        var journeys = List.of(
                new Journeys.Journey(1, from, new Journeys.Place(1, 1)),
                new Journeys.Journey(2, from, new Journeys.Place(1, 0)));
        var picture = Journeys.of("risks", "Risks", "", grid, journeys);

        assertThat(picture.shapes())
                .filteredOn(
                        shape -> shape instanceof Shape.Dot dot && dot.look().equals("first"))
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(said(picture)).contains("Almost certain");
    }

    private static List<List<String>> cells(String text) {
        return Collections.nCopies(2, Collections.nCopies(2, text));
    }

    @Test
    void inAStripEveryPartIsSeenHoweverSmall() {
        var parts =
                List.of(new Stacks.Part("Complete", "complete", ""), new Stacks.Part("Behind", "off-track", "cross"));
        var pieces = new Strip(parts, List.of(900L, 1L)).pieces();

        assertThat(pieces).extracting(Strip.Piece::width).allMatch(width -> width >= 4);
        assertThat(pieces.get(1).x()).isEqualTo(pieces.get(0).width());
        assertThat(pieces.get(1).x() + pieces.get(1).width()).isEqualTo(160);
    }

    private static String said(Picture picture) {
        return picture.shapes().stream()
                .filter(Shape.Word.class::isInstance)
                .map(shape -> ((Shape.Word) shape).text())
                .collect(Collectors.joining(" "));
    }
}
