package org.planledger.query.page.frame;

import java.util.Map;
import java.util.regex.Pattern;
import org.planledger.query.answer.Problem;

/** What the parameters of a page's address are called on the page: the labels of their boxes and links. */
public final class Labels {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("asAt", "What had been decided by"),
            Map.entry("knownOn", "As it was known on"),
            Map.entry("position", "Up to entry number"),
            Map.entry("page", "Page"),
            Map.entry("plan", "Plan"),
            Map.entry("sort", "Sort by"),
            Map.entry("order", "Order"),
            Map.entry("since", "Changes since"),
            Map.entry("to", "Up to"),
            Map.entry("part", "Part"),
            Map.entry("at", "Entry of the ledger"),
            Map.entry("step", "Slide to an entry of the plan"),
            Map.entry("meeting", "After a meeting"),
            Map.entry("date", "Recorded by"));
    private static final Pattern NAMED = Pattern.compile("'(\\w+)'");

    private Labels() {}

    /** The parameter's own name where no page has a word for it. */
    public static String of(String parameter) {
        return LABELS.getOrDefault(parameter, parameter);
    }

    /** What is wrong with a parameter, told of its box, and of the boxes of the others that the sentence names. */
    static String said(Problem problem) {
        return problem.field().isEmpty()
                ? problem.sentence()
                : NAMED.matcher(problem.sentence()).replaceAll(name -> "“" + of(name.group(1)) + "”");
    }
}
