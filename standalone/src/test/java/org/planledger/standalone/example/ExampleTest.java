package org.planledger.standalone.example;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandType;
import org.planledger.standalone.history.HistoryCommand;
import org.planledger.values.PartialDate;

/** The invented example shows every command, in the order of its own time, and the same each time it is made. */
class ExampleTest {

    /** Commands that the example leaves out, each with the reason. */
    private static final Map<String, String> LEFT_OUT = Map.of();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void showsEveryCommandThatThereIs() {
        var shown = commands(usual(1)).map(HistoryCommand::name).collect(toSet());

        var expected = Catalogue.read().all().stream()
                .map(CommandType::name)
                .filter(name -> !LEFT_OUT.containsKey(name))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void isTheSameToTheByteWithTheSameSeedAndAnotherWithAnother() {
        assertThat(digest(usual(1))).isEqualTo(digest(usual(1))).isNotEqualTo(digest(usual(2)));
    }

    @Test
    void endsOnAFridayShortlyBeforeToday() {
        assertThat(usual(1).until()).isBetween(TODAY.minusDays(7), TODAY.minusDays(1));
        assertThat(usual(1).until().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void goesOnlyForwardAndDecidesNothingBeforeItsTime() {
        var example = usual(1);
        var before = example.begins();
        for (var session : example.sessions()) {
            assertThat(session.at()).isAfter(before).isBeforeOrEqualTo(example.ends());
            var day = LocalDate.ofInstant(session.at(), ZoneOffset.UTC);
            assertThat(session.commands())
                    .allSatisfy(c -> assertThat(decidedOn(c)).isBeforeOrEqualTo(day));
            before = session.at();
        }
    }

    @Test
    void givesEveryCommandAnIdThatSortsByItsTime() {
        var ids = commands(usual(1)).map(HistoryCommand::id).toList();

        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(ids).allSatisfy(id -> assertThat(id).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-.*"));
    }

    @Test
    void recordsSomeFactsMonthsAfterTheyWereDecided() {
        long late = 0;
        for (var session : usual(1).sessions()) {
            var day = LocalDate.ofInstant(session.at(), ZoneOffset.UTC);
            late += session.commands().stream()
                    .filter(c -> decidedOn(c).isBefore(day.minusDays(90)))
                    .count();
        }
        assertThat(late).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {Example.SMALLEST, Example.USUAL_SIZE, 40_000})
    void isAboutAsLargeAsWasAskedFor(int size) {
        var example = Example.endingBefore(TODAY, 1, size);

        assertThat((double) commands(example).count()).isCloseTo(example.commands(), within(0.2 * size));
    }

    @Test
    void everyPartnershipSaysInItsNameThatItIsAnExample() {
        var registered = commands(Example.endingBefore(TODAY, 1, 40_000))
                .filter(c -> c.name().equals("RegisterPartnership"))
                .map(c -> c.command().path("name").asString())
                .toList();

        assertThat(registered).hasSize(3).allSatisfy(name -> assertThat(name).endsWith("(example)"));
    }

    @Test
    void thereAreNamesForTheLargestExample() {
        int most = Example.endingBefore(TODAY, 1, Example.LARGEST).partnerships();

        assertThat(IntStream.range(0, most).mapToObj(Partnerships::name)).doesNotHaveDuplicates();
    }

    private static Example usual(long seed) {
        return Example.endingBefore(TODAY, seed, Example.USUAL_SIZE);
    }

    private static Stream<HistoryCommand> commands(Example example) {
        return StreamSupport.stream(example.sessions().spliterator(), false).flatMap(s -> s.commands().stream());
    }

    private static LocalDate decidedOn(HistoryCommand command) {
        return PartialDate.parse(command.envelope().path("decidedOn").asString())
                .firstDay();
    }

    private static String digest(Example example) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            commands(example).forEach(c -> sha.update(c.row().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
