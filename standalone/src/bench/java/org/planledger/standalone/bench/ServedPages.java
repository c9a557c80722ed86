package org.planledger.standalone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planledger.standalone.browser.PlainBrowser;

/** How long the service takes for each kind of page, from the request to the last byte; one reader. */
final class ServedPages {
    private static final int SLOWEST = 5;
    private static final int WARM_UP = 4;

    private final Map<String, PlainBrowser> people;
    private final Places places;
    private final Waits all = new Waits();
    private final Map<KindOfPage, Waits> byKind = new LinkedHashMap<>();
    private int rounds;

    /** @param people by what {@link KindOfPage} calls them */
    ServedPages(Map<String, PlainBrowser> people, Places places) {
        this.people = people;
        this.places = places;
    }

    /** @param limit after which no other round begins */
    void measure(List<KindOfPage> kinds, int wanted, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        for (int round = -WARM_UP; round < wanted && System.nanoTime() < end; round++) {
            for (var kind : kinds) {
                long wait = asked(people.get(kind.who()), places.address(kind.address(), round + WARM_UP));
                if (round >= 0) add(kind, wait);
            }
            if (round >= 0) rounds++;
        }
    }

    private void add(KindOfPage kind, long wait) {
        all.add(wait);
        byKind.computeIfAbsent(kind, k -> new Waits()).add(wait);
    }

    private static long asked(PlainBrowser browser, String address) {
        long before = System.nanoTime();
        var answer = browser.get(address);
        answer.bodyAsBytes();
        long wait = System.nanoTime() - before;
        if (answer.statusCode() != 200) throw new IllegalStateException(address + " was answered " + answer.statusCode());
        return wait;
    }

    List<String> report() {
        var report = new ArrayList<>(List.of(
                "### Pages",
                "",
                "%d kinds of page, each asked for %d times by one reader; milliseconds from the request to the last byte."
                        .formatted(byKind.size(), rounds),
                "",
                "| page, and who asks | median, 95th and 99th percentile |",
                "| --- | ---: |",
                "| **all** | **%s** |".formatted(told(all))));
        byKind.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<KindOfPage, Waits> kind) -> -kind.getValue().percentile(50)))
                .limit(SLOWEST)
                .forEach(kind -> report.add("| %s | %s |".formatted(kind.getKey().told(), told(kind.getValue()))));
        report.add("");
        return report;
    }

    private static String told(Waits waits) {
        return String.format(
                Locale.ROOT,
                "%.0f, %.0f, %.0f",
                waits.percentile(50) / 1e6,
                waits.percentile(95) / 1e6,
                waits.percentile(99) / 1e6);
    }
}
