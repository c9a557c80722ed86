package org.planledger.standalone.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;

/** What a person met who followed the links from the home page, to the first page of every kind. */
final class Walk {
    private final PlainBrowser browser;
    private final URI pages;
    private final Function<Address, String> kinds;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Map<Address, Address> links = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** A page as it was sent. */
    record Seen(Address address, Document page, String html) {}

    private Walk(PlainBrowser browser, URI pages, Function<Address, String> kinds) {
        this.browser = browser;
        this.pages = pages;
        this.kinds = kinds;
    }

    /** @param kinds of two pages of one kind the second is not read; "" for what is not walked to at all */
    static Walk from(URI home, PlainBrowser browser, Function<Address, String> kinds) {
        var walk = new Walk(browser, home, kinds);
        walk.goOn();
        return walk;
    }

    /** Who walks. */
    PlainBrowser browser() {
        return browser;
    }

    /** The first page of each kind. */
    Map<String, Seen> seen() {
        return seen;
    }

    /** Every address that a page leads to, and the first page that does. */
    Map<Address, Address> links() {
        return links;
    }

    List<String> faults() {
        return faults;
    }

    private void goOn() {
        var home = Address.of("/");
        Queue<Address> ahead = new ArrayDeque<>(List.of(home));
        Set<String> met = new HashSet<>(Set.of(kinds.apply(home), ""));
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            for (var link : read(address)) {
                links.putIfAbsent(link, address);
                if (met.add(kinds.apply(link))) ahead.add(link);
            }
        }
    }

    /** Where the page leads. */
    private List<Address> read(Address address) {
        var answer = browser.get(address.toString());
        if (answer.statusCode() != 200) {
            faults.add(address + " answers " + answer.statusCode() + ", linked from " + links.get(address));
            return List.of();
        }
        var html = answer.body();
        var page = PlainBrowser.page(answer);
        seen.put(kinds.apply(address), new Seen(address, page, html));
        faults.addAll(Markup.faultsOf(page).stream()
                .map(fault -> address + ": " + fault)
                .toList());
        return page.select("a[href]").stream()
                .map(link -> link.absUrl("href").replaceAll("#.*", ""))
                .filter(link -> link.startsWith(pages.resolve("/").toString()))
                .map(link ->
                        Address.of(link.substring(pages.resolve("/").toString().length() - 1)))
                .distinct()
                .toList();
    }
}
