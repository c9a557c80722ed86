package org.planledger.standalone.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What axe-core finds on a page by WCAG 2.2 AA and its own good practice, with all that it can look for. */
final class Accessibility {
    private static final String AXE = axe();

    /** The size of targets is of WCAG 2.2, and off unless asked for. */
    private static final String RUN = """
            async () => {
              const { passes, violations } = await axe.run(document, {
                resultTypes: ['violations'],
                rules: { 'target-size': { enabled: true } },
                preload: false,
                iframes: false,
              });
              const told = ({ id, help, nodes }) =>
                  id + ', ' + help + ' ' + JSON.stringify(nodes.slice(0, 3).map(({ html }) => html));
              return { passes: passes.length, faults: violations.map(told) };
            }
            """;

    private Accessibility() {}

    /** At the width that the page is shown at. */
    static List<String> faultsOf(Page page) {
        if (Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'undefined'"))) page.evaluate(AXE);
        var found = (Map<?, ?>) page.evaluate(RUN);
        if (Integer.valueOf(0).equals(found.get("passes")))
            throw new AssertionError("axe-core looked at nothing on " + page.url());
        return ((List<?>) found.get("faults"))
                .stream()
                        .map(fault -> page.url() + " at " + page.viewportSize().width + " px: " + fault)
                        .toList();
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
