package org.planledger.standalone.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planledger.standalone.browser.Chromium;
import org.planledger.standalone.browser.PlainBrowser;
import org.planledger.standalone.browser.Weight;

/** When a browser that has nothing of the product yet shows the first content of a page, and how much it was sent. */
final class FirstVisits {
    private static final int WARM_UP = 2;
    private static final String PAINTED =
            "() => new Promise(done => new PerformanceObserver(seen => done(seen.getEntriesByName('first-contentful-paint')[0].startTime))"
                    + ".observe({ type: 'paint', buffered: true }))";

    private final URI pages;
    private final Places places;

    FirstVisits(URI pages, Places places) {
        this.pages = pages;
        this.places = places;
    }

    /** @param visits that count, of each page; each is a window of its own */
    List<String> report(int visits) {
        var report = new ArrayList<>(List.of(
                "### First visits",
                "",
                "Milliseconds until headless Chromium painted the first content (first-contentful-paint), %d windows with nothing cached for each page, and what was sent to them."
                        .formatted(visits),
                "",
                "| page | median, longest | bytes |",
                "| --- | ---: | ---: |"));
        var weight = new Weight(pages);
        try (var chromium = Chromium.start()) {
            for (var kind : KindOfPage.MAIN) {
                var waits = painted(chromium, kind, visits);
                report.add(String.format(
                        Locale.ROOT,
                        "| `%s` | %.0f, %.0f | %d |",
                        kind,
                        waits.percentile(50) / 1e6,
                        waits.percentile(100) / 1e6,
                        bytes(weight, places.address(kind, 0))));
            }
        }
        report.add("");
        return report;
    }

    private Waits painted(Chromium chromium, String kind, int visits) {
        var waits = new Waits();
        for (int visit = -WARM_UP; visit < visits; visit++) {
            var address = pages.resolve(places.address(kind, visit + WARM_UP)).toString();
            try (var window = chromium.window(true)) {
                var page = window.newPage();
                page.navigate(address);
                double millis = ((Number) page.evaluate(PAINTED)).doubleValue();
                if (visit >= 0) waits.add((long) (millis * 1e6));
            }
        }
        return waits;
    }

    private int bytes(Weight weight, String address) {
        return weight.of(address, PlainBrowser.page(PlainBrowser.ofThePublic(pages).get(address)));
    }
}
