package org.planledger.standalone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a person met who followed the links from the home page, to the first page of every kind. */
final class Walk {
    private static final List<Address> START =
            List.of(Address.of("/"), Address.of("/?asAt=2025-03-01&knownOn=2025-06-01"));

    private final PlainBrowser browser;
    private final URI pages;
    private final Function<Address, String> kinds;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Map<Address, Address> links = new LinkedHashMap<>();
    private final List<Seen> beyond = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * A page as it was sent.
     *
     * @param shape what it is one of: of two with the same, one is like the other
     * @param address where it is; of a form that was sent, where the form is
     * @param isOfAnEmptyForm what comes when the form at the address is sent as it stands
     * @param place the whole address that answered
     */
    record Seen(String shape, Address address, boolean isOfAnEmptyForm, int status, String html, String place) {

        static Seen of(String shape, Address address, boolean isOfAnEmptyForm, Response answer) {
            var place = answer.url().toString();
            return new Seen(shape, address, isOfAnEmptyForm, answer.statusCode(), answer.body(), place);
        }

        /** Whether the address leads to a page, and not to a problem or to signing in. */
        boolean isThere() {
            return status == 200 && place.contains(address.path());
        }

        /** Whether it has a list that can be filtered, sorted and paged. */
        boolean isList() {
            return html.contains("id=\"list\"");
        }

        /** Read anew each time: many pages are kept, and few are looked into at once. */
        Document page() {
            return Jsoup.parse(html, place);
        }
    }

    private Walk(PlainBrowser browser, URI pages, Function<Address, String> kinds) {
        this.browser = browser;
        this.pages = pages;
        this.kinds = kinds;
    }

    /** @param kinds of two pages of one kind the second is not read; "" for what is not walked to at all */
    static Walk from(URI home, PlainBrowser browser, Function<Address, String> kinds) {
        var walk = new Walk(browser, home, kinds);
        walk.goOn();
        walk.goBeyondLinks();
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

    /** These, and the pages to which no link leads. */
    List<Seen> all() {
        return Stream.concat(beyond.stream(), seen.values().stream()).toList();
    }

    /** Every address that a page leads to, and the first page that does. */
    Map<Address, Address> links() {
        return links;
    }

    List<String> faults() {
        return faults;
    }

    /** Through the present and the plan as at a day, and the town that has most to show before the other. */
    private void goOn() {
        var ahead = new PriorityQueue<>(comparing(Ahead::rank).thenComparing(Ahead::number));
        START.forEach(address -> ahead.add(new Ahead(address, 0)));
        Set<String> met = new HashSet<>(Set.of(""));
        while (!ahead.isEmpty()) {
            var address = ahead.remove().address();
            if (!met.add(kinds.apply(address))) continue;
            for (var link : read(address))
                if (links.putIfAbsent(link, address) == null) ahead.add(new Ahead(link, links.size()));
        }
    }

    private record Ahead(Address address, int number) {
        int rank() {
            var text = address.toString();
            return (text.contains("position=") ? 2 : 0) + (text.contains("luton") ? 1 : 0);
        }
    }

    private void goBeyondLinks() {
        beyond.addAll(new BeyondLinks(browser, List.copyOf(seen.values())).pages());
        for (var page : beyond) look(page, page.page());
    }

    /** Where the page leads. */
    private List<Address> read(Address address) {
        var answer = browser.get(address.toString());
        if (answer.statusCode() != 200) {
            faults.add(address + " answers " + answer.statusCode() + ", linked from " + links.get(address));
            return List.of();
        }
        var met = Seen.of(address.shape(), address, false, answer);
        seen.put(kinds.apply(address), met);
        var page = met.page();
        look(met, page);
        return Stream.concat(
                        page.select("a[href]").stream().map(link -> link.absUrl("href")),
                        page.select("form[method=get] select").stream().map(Walk::choosing))
                .map(link -> link.replaceAll("#.*", ""))
                .filter(link -> link.startsWith(pages.resolve("/").toString()))
                .map(link ->
                        Address.of(link.substring(pages.resolve("/").toString().length() - 1)))
                .distinct()
                .toList();
    }

    private void look(Seen met, Document page) {
        for (var fault : Markup.faultsOf(page)) faults.add(met.address() + " (" + met.shape() + "): " + fault);
    }

    /** Where the form leads when the last of the answers is chosen in this box, and nothing in the others. */
    private static String choosing(Element select) {
        var form = select.closest("form");
        var last = select.select("option").last();
        if (form == null || last == null || last.val().isEmpty()) return "";
        var kept = form.select("input[type=hidden]").stream().map(box -> parameter(box.attr("name"), box.val()));
        return form.absUrl("action").replaceAll("#.*", "") + "?"
                + Stream.concat(kept, Stream.of(parameter(select.attr("name"), last.val())))
                        .collect(joining("&"));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
