package org.planledger.query.page.frame;

import java.util.Map;
import java.util.regex.Pattern;
import org.planledger.query.answer.Problem;

/** What the parameters of a page's address are called on the page: the labels of their boxes and links. */
public final class Labels {
    private static final String DECIDED = "What had been decided by";
    private static final String KNOWN = "As it was known on";
    private static final String ENTRY = "Up to entry number";
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("asAt", DECIDED),
            Map.entry("decided", DECIDED),
            Map.entry("knownOn", KNOWN),
            Map.entry("known", KNOWN),
            Map.entry("position", ENTRY),
            Map.entry("entry", ENTRY),
            Map.entry("text", "Words"),
            Map.entry("decidedFrom", "Decided from"),
            Map.entry("decidedTo", "Decided until"),
            Map.entry("recordedFrom", "Recorded from"),
            Map.entry("recordedTo", "Recorded until"),
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
    public static String said(Problem problem) {
        return problem.field().isEmpty()
                ? problem.sentence()
                : NAMED.matcher(problem.sentence()).replaceAll(name -> "“" + of(name.group(1)) + "”");
    }
}
