package org.planledger.standalone.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe-core finds on a page by WCAG 2.2 AA and its own good practice. */
final class Accessibility {
    /** Of WCAG 2.2, and off unless asked for. */
    private static final String OFF_BY_DEFAULT = "target-size";

    private static final List<String> OF_THE_WIDTH =
            List.of(OFF_BY_DEFAULT, "scrollable-region-focusable", "aria-hidden-focus");

    private Accessibility() {}

    static List<String> faultsOf(Page page) {
        return violations(page, axe(page));
    }

    /** Of a page that was looked at when it was wider: what the width can change. */
    static List<String> faultsOfItsWidth(Page page) {
        return violations(page, axe(page).withRules(OF_THE_WIDTH));
    }

    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).options(options());
    }

    private static List<String> violations(Page page, AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(fault -> told(page, fault))
                .toList();
    }

    private static AxeRunOptions options() {
        var on = new AxeRuleOptions();
        on.setEnabled(true);
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        options.setRules(Map.of(OFF_BY_DEFAULT, on));
        return options;
    }

    private static String told(Page page, Rule fault) {
        var places = fault.getNodes().stream()
                .map(CheckedNode::getHtml)
                .map(String::valueOf)
                .limit(3)
                .toList();
        return page.url() + " at " + page.viewportSize().width + " px: " + fault.getId() + ", " + fault.getHelp() + " "
                + places;
    }
}
