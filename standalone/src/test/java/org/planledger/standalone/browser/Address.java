package org.planledger.standalone.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a link leads, inside the product.
 *
 * @param path "/plan/luton-2024-2028/replay"
 * @param query "at=130", or ""
 */
record Address(String path, String query) {
    private static final Set<String> WITH_PAGES = Set.of("partnership", "plan", "partnerships", "plans");
    private static final Set<String> OF_KINDS = Set.of("history", "record", "check", "administration");
    private static final Set<String> OF_A_MOMENT = Set.of("asAt", "knownOn", "position");
    /** What lists, comparisons and replays are asked for beside filters. */
    private static final Set<String> NO_FILTERS =
            Set.of("sort", "page", "beyond", "since", "to", "part", "at", "by", "step");

    static Address of(String text) {
        int query = text.indexOf('?');
        return query < 0 ? new Address(text, "") : new Address(text.substring(0, query), text.substring(query + 1));
    }

    /** "plan replay ?at": the words of the path without ids, and the names of the parameters. */
    String kind() {
        return parameters().isEmpty() ? page() : page() + " ?" + String.join("&", parameters());
    }

    /** The same, where all filters of a list are one, and all that says from where one looks. */
    String shape() {
        var asked = asked();
        return asked.isEmpty() ? page() : page() + " ?" + String.join("&", asked);
    }

    /** Each kind of what is asked of the page: "moment", "filter", or the name of a parameter. */
    Set<String> asked() {
        var asked = new TreeSet<String>();
        for (var name : parameters()) asked.add(isOf("record") || NO_FILTERS.contains(name) ? name : kindOf(name));
        return asked;
    }

    private static String kindOf(String parameter) {
        return OF_A_MOMENT.contains(parameter) ? "moment" : "filter";
    }

    /** "plan replay": the words of the path without ids. */
    String page() {
        var parts = List.of(path.substring(1).split("/", -1));
        var first = parts.get(0);
        if (first.isEmpty()) return "home";
        if (first.equals("api"))
            return "api " + of(path.substring("/api".length())).page();
        if (OF_KINDS.contains(first)) return String.join(" ", parts.subList(0, Math.min(2, parts.size())));
        if (!WITH_PAGES.contains(first) || parts.size() < 3) return first;
        return first + " " + String.join(" ", parts.subList(2, parts.size()));
    }

    Set<String> parameters() {
        var names = new TreeSet<String>();
        if (!query.isEmpty())
            Arrays.stream(query.split("&", -1))
                    .map(p -> p.replaceAll("=.*", ""))
                    .forEach(names::add);
        return names;
    }

    boolean isOf(String... firstWords) {
        return Set.of(firstWords).contains(path.split("/", -1)[1]);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
