package org.planledger.standalone.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What can be told from a page's text alone: a label for every field, and a place for every link inside the page. */
final class Markup {
    private static final String FIELDS = "input:not([type=hidden]):not([type=submit]), select, textarea";

    /** A record or an empty value that was written as it is. */
    private static final Pattern INNARDS = Pattern.compile("\\b[A-Z]\\w+\\[\\w+=|\\bnull\\b|\\{\\w+=");

    private Markup() {}

    static List<String> faultsOf(Document page) {
        var faults = new ArrayList<String>();
        if (page.title().isBlank()) faults.add("has no title");
        if (INNARDS.matcher(page.title() + page.text()).find()) faults.add("shows how it is made: " + page.title());
        if (page.select("h1").size() != 1)
            faults.add("has " + page.select("h1").size() + " headings of the first level");
        page.select("[id]").eachAttr("id").stream()
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                .forEach((id, times) -> {
                    if (times > 1) faults.add("has " + times + " elements with the id " + id);
                });
        page.select(FIELDS).stream().filter(field -> !isLabelled(field)).forEach(f -> faults.add("has no label: " + f));
        page.select("a[href], button").stream()
                .filter(Markup::saysNothing)
                .forEach(element -> faults.add("says nothing: " + element));
        page.select("a[href^=#]").stream()
                .filter(link -> page.getElementById(link.attr("href").substring(1)) == null)
                .forEach(link -> faults.add("leads nowhere: " + link));
        page.select("script:not([src]), style, [style], [onclick]")
                .forEach(inline -> faults.add("is forbidden by the security policy: " + inline));
        return faults;
    }

    private static boolean isLabelled(Element field) {
        var page = field.ownerDocument();
        return page == null
                || field.hasAttr("aria-label")
                || field.parents().is("label")
                || page.select("label[for]").stream()
                        .anyMatch(label -> label.attr("for").equals(field.id()))
                || Stream.of(field.attr("aria-labelledby").split(" ", -1))
                        .anyMatch(id -> !id.isEmpty() && page.getElementById(id) != null);
    }

    private static boolean saysNothing(Element element) {
        return element.text().isBlank()
                && !element.hasAttr("aria-label")
                && element.select("img[alt]").isEmpty();
    }
}
