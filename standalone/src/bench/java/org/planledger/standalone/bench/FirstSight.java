package org.planledger.standalone.bench;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.planledger.standalone.browser.Chromium;

/** When a browser that has nothing of the product yet shows the first content of a page. */
final class FirstSight {
    private static final int WARM_UP = 3;
    private static final int VISITS = 10;
    private static final String PAINTED =
            "() => new Promise(done => new PerformanceObserver(seen => done(seen.getEntriesByName('first-contentful-paint')[0]?.startTime))"
                    + ".observe({ type: 'paint', buffered: true }))";

    private FirstSight() {}

    static List<String> of(URI pages, CopiedExample example) {
        var paths = List.of("/", "/partnership/" + CopiedExample.partnership(0), "/plan/" + example.plan().of(0));
        try (var chromium = Chromium.start()) {
            var waits = new Waits();
            for (int i = -WARM_UP; i < VISITS; i++)
                for (var path : paths) {
                    double millis = painted(chromium, pages.resolve(path).toString());
                    if (i >= 0) waits.add((long) (millis * 1e6));
                }
            var told = String.format(
                    Locale.ROOT,
                    "First content in headless Chromium, home, a partnership and a plan, %d first visits each: median %.0f ms, longest %.0f ms.",
                    VISITS,
                    waits.percentile(50) / 1e6,
                    waits.percentile(99) / 1e6);
            Benchmark.say(told);
            return List.of("### First content", "", told, "");
        }
    }

    private static double painted(Chromium chromium, String address) {
        try (var window = chromium.window(true)) {
            var page = window.newPage();
            page.navigate(address);
            return ((Number) page.evaluate(PAINTED)).doubleValue();
        }
    }
}
