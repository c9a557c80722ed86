package org.planledger.standalone.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.planledger.standalone.browser.Walk.Seen;

/**
 * Tells which pages have to be looked at. Of each person's pages that is one of every shape of address, unless somebody
 * was sent the same before, and beside these each page on which an element is new in its place.
 */
final class Looks {
    private final Set<String> regions = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    /** @param who is looking at the page */
    record Look(String who, Seen seen) {}

    static List<Look> at(Map<String, Walk> walks) {
        var looks = new Looks();
        var all = new ArrayList<Look>();
        walks.forEach((who, walk) -> {
            var shapes = new HashSet<String>();
            for (var seen : walk.all()) {
                var body = seen.page().body();
                var isFirst = shapes.add(seen.shape());
                var isNew = looks.places.addAll(placed(body));
                if ((isFirst && looks.regions.addAll(regions(body))) || isNew) all.add(new Look(who, seen));
            }
        });
        return all;
    }

    /** What the page is about to the letter, but for tokens and the time of day, and what its frame is made of. */
    private static Set<String> regions(Element body) {
        body.select("[name=commandId], [name=_csrf]").remove();
        var regions = new HashSet<String>();
        for (var main : body.select("main")) regions.add(main.outerHtml().replaceAll("\\d\\d:\\d\\d", ""));
        body.select("main").empty();
        for (var part : body.children())
            regions.add(part.select("*").stream().map(Looks::described).collect(Collectors.joining(" ")));
        return regions;
    }

    private static Set<String> placed(Element body) {
        return body.select("*").stream()
                .filter(element -> element.parent() != null)
                .map(element -> described(element.parent()) + " > " + described(element))
                .collect(Collectors.toSet());
    }

    private static String described(Element element) {
        return element.tagName() + element.classNames() + element.attr("type");
    }
}
