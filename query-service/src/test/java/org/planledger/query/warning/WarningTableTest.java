package org.planledger.query.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/domain.md} says of every warning which test holds it, and the test is there. */
class WarningTableTest {
    private static final Path PACKAGE = Path.of("src", "main", "java", "org", "planledger", "query", "warning");
    private static final Path TESTS = Path.of("src", "test", "java", "org", "planledger", "query", "warning");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| `(\\w+)` \\|");

    @Test
    void everyWarningHasItsRowAndATestThatExpectsIt() throws IOException {
        var rows = new TreeSet<String>();
        var table = Files.readString(Path.of("..", "docs", "domain.md")).split("\n## Warnings\n", -1)[1];
        var row = ROW.matcher(table);
        while (row.find()) {
            rows.add(row.group(1));
            assertThat(Files.readString(TESTS.resolve(row.group(2) + ".java")))
                    .as(row.group())
                    .contains("\"" + row.group(1) + "\"");
        }
        assertThat(rows).isEqualTo(codes());
    }

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        for (var file : new String[] {"PlanWarnings.java", "PartnershipWarnings.java", "OverdueWarnings.java"}) {
            var code = CODE.matcher(Files.readString(PACKAGE.resolve(file)));
            while (code.find()) codes.add(code.group(1));
        }
        return codes;
    }
}
