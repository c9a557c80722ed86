package org.planledger.standalone.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.planledger.standalone.browser.Walk.Seen;

/** Tells which pages have something on them that none before had, so that nothing is looked at twice. */
final class Looks {
    private final Set<String> known = new HashSet<>();

    /** Those of the pages on which an element, in its place within another, is new. */
    List<Seen> newOnesOf(Walk walk) {
        return walk.seen().values().stream()
                .filter(seen -> known.addAll(placed(seen)))
                .toList();
    }

    private static Set<String> placed(Seen seen) {
        return seen.page().body().select("*").stream()
                .filter(element -> element.parent() != null)
                .map(element -> described(element.parent()) + " > " + described(element))
                .collect(Collectors.toSet());
    }

    private static String described(Element element) {
        return element.tagName() + element.classNames() + element.attr("type");
    }
}
