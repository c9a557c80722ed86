package org.planledger.standalone.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.planledger.standalone.browser.Walk.Seen;

/**
 * Tells which pages have to be looked at: of each person's pages one of every shape of address, unless somebody was
 * sent the same of that page before, alike in all but its words and in how many rows are alike; and beside these each
 * page on which an element is new in its place. Of forms that are sent empty it is what comes back.
 */
final class Looks {
    private final Set<String> outlines = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();

    /**
     * @param who is looking at the page
     * @param isFirstOfItsKind whether no page of its path, and as answered, is looked at before it
     */
    record Look(String who, Seen seen, boolean isFirstOfItsKind) {}

    static List<Look> at(Map<String, Walk> walks) {
        var looks = new Looks();
        var all = new ArrayList<Look>();
        walks.forEach((who, walk) -> {
            var shapes = new HashSet<String>();
            var sent = walk.all().stream()
                    .filter(Seen::isOfAnEmptyForm)
                    .map(seen -> seen.address().page())
                    .collect(Collectors.toSet());
            for (var seen : walk.all()) {
                if (isWithinAnother(seen, sent)) continue;
                var body = seen.page().body();
                var isFirst = shapes.add(shape(seen));
                var isNew = looks.places.addAll(placed(body));
                if ((isFirst && looks.outlines.addAll(outlines(seen, body))) || isNew) all.add(looks.look(who, seen));
            }
        });
        return all;
    }

    /**
     * Each list has boxes of its own to be filtered by; sorted and paged one looks as any other, and so in the past.
     */
    private static String shape(Seen seen) {
        var asked = seen.address().asked();
        boolean isAlike = asked.size() > 1 || asked.contains("sort") || asked.contains("page");
        return isAlike && seen.isList() ? "list ?" + asked : seen.shape();
    }

    /** A form comes back with its errors and all that it was made of. */
    private static boolean isWithinAnother(Seen seen, Set<String> sent) {
        return seen.isThere()
                && !seen.isOfAnEmptyForm()
                && seen.address().isOf("record")
                && sent.contains(seen.address().page());
    }

    /** Forms are all of one kind: they are made of the same boxes. */
    private Look look(String who, Seen seen) {
        var page = seen.address().isOf("record") ? "record" : seen.address().page();
        return new Look(who, seen, kinds.add(page + " " + seen.status() + seen.isOfAnEmptyForm()));
    }

    /** Of the page's own part, and of each part of its frame, which is the same on every page. */
    private static Set<String> outlines(Seen seen, Element body) {
        var outlines = new HashSet<String>();
        for (var main : body.select("main"))
            outlines.add(seen.address().page() + seen.isOfAnEmptyForm() + seen.status() + outline(main));
        body.select("main").remove();
        for (var part : body.children()) outlines.add(outline(part));
        return outlines;
    }

    /** What it is made of, where of parts that are alike one stands for all. */
    private static String outline(Element element) {
        var inside = element.children().stream().map(Looks::outline).distinct().collect(Collectors.joining());
        var attributes = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .sorted()
                .toList();
        return described(element) + attributes + (element.hasText() ? "…" : "") + "(" + inside + ")";
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
