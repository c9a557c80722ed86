package org.planledger.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.events.EventType;

/** {@code docs/domain.md} says of every command, event and rule which test holds it, and the test is there. */
class DomainTableTest {
    private static final Path TABLE = Path.of("..", "docs", "domain.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    private static Map<String, String> sources = Map.of();

    /** One row: the names in its cells, without their marks. */
    private record Row(List<String> cells) {
        static Row of(String line) {
            return new Row(Arrays.stream(line.substring(1).split("\\|"))
                    .map(cell -> cell.replace("`", "").strip())
                    .toList());
        }

        String name() {
            return cells.get(0);
        }

        Stream<String> names(int cell) {
            return Arrays.stream(cells.get(cell).split(", "));
        }

        Stream<String> tests() {
            return names(cells.size() - 1);
        }
    }

    @BeforeAll
    static void readTheTests() throws IOException {
        try (var files = Files.walk(TESTS)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(DomainTableTest::className, DomainTableTest::text));
        }
    }

    @Test
    void everyCommandHasItsRow() throws IOException {
        assertThat(rows("Commands").stream().map(Row::name))
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.read().all().stream().map(CommandType::name).toList());
    }

    @Test
    void everyEventHasItsRow() throws IOException {
        assertThat(Stream.concat(
                        rows("Commands").stream().flatMap(row -> row.names(1)).distinct(),
                        rows("Recorded without a command").stream().map(Row::name)))
                .containsExactlyInAnyOrderElementsOf(
                        EventType.all().stream().map(EventType::name).toList());
    }

    @Test
    void everyRuleHasItsRowInItsOwnWords() throws IOException {
        assertThat(rows("Rules").stream().map(Row::cells).map(cells -> cells.subList(0, 2)))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> List.of(rule.code(), rule.statement()))
                        .toList());
    }

    @Test
    void theTestOfACommandAsksForItAndExpectsItsEvents() throws IOException {
        for (var row : rows("Commands")) {
            assertThat(source(row)).as("%s", row).containsPattern(word(row.name()));
            row.names(1).forEach(event -> assertThat(source(row)).as("%s", row).containsPattern(word(event)));
        }
    }

    @Test
    void theTestOfAnEventThatNoCommandNamesExpectsIt() throws IOException {
        for (var row : rows("Recorded without a command"))
            assertThat(source(row)).as("%s", row).containsPattern(word(row.name()));
    }

    @Test
    void theTestOfARuleExpectsItsRefusal() throws IOException {
        for (var row : rows("Rules")) {
            var constant = row.name().toUpperCase(Locale.ROOT).replace('-', '_');
            assertThat(source(row)).as("%s", row).containsPattern("Rule\\." + constant + "\\b|\"" + row.name() + "\"");
        }
    }

    private static Pattern word(String name) {
        return Pattern.compile("\\b" + name + "\\b");
    }

    private static String source(Row row) {
        return row.tests()
                .map(test -> sources.getOrDefault(test, "no such test"))
                .collect(Collectors.joining());
    }

    private static List<Row> rows(String heading) throws IOException {
        return section(heading)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(Row::of)
                .toList();
    }

    private static String section(String heading) throws IOException {
        return Arrays.stream(Files.readString(TABLE).split("\n## ", -1))
                .filter(section -> section.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow();
    }

    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
