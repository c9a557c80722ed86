package org.planledger.standalone.browser;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.planledger.standalone.browser.Looks.Look;

/** Pages looked at in two browsers side by side. */
final class Viewing {
    private static final int BROWSERS = 2;

    private final URI pages;
    private final Map<String, Walk> walks;
    private final Queue<Look> ahead;
    private final Set<Integer> seen = ConcurrentHashMap.newKeySet();

    private Viewing(URI pages, Map<String, Walk> walks, Collection<Look> looks) {
        this.pages = pages;
        this.walks = walks;
        ahead = new ConcurrentLinkedQueue<>(looks);
    }

    /** Each person's pages are looked at in a window that has the person's session; says how long it took. */
    static List<String> faultsOf(Collection<Look> looks, Map<String, Walk> walks, URI pages) {
        long begin = System.nanoTime();
        var viewing = new Viewing(pages, walks, looks);
        var seen = viewing.inAllBrowsers();
        System.out.printf(
                "Looked at %d pages in Chromium, with axe-core %d times, in %d s.%n",
                looks.size(),
                seen.stream().mapToInt(Seen::looks).sum(),
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        return seen.stream().flatMap(each -> each.faults().stream()).toList();
    }

    private record Seen(int looks, List<String> faults) {}

    private List<Seen> inAllBrowsers() {
        var threads = Executors.newFixedThreadPool(BROWSERS);
        try {
            var browsers = new ArrayList<Callable<Seen>>();
            for (int i = 0; i < BROWSERS; i++) browsers.add(this::inOneBrowser);
            var seen = new ArrayList<Seen>();
            for (var browser : threads.invokeAll(browsers)) seen.add(browser.get());
            return seen;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) throw fault;
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Seen inOneBrowser() {
        try (var chromium = Chromium.start()) {
            var sights = new HashMap<String, Sight>();
            var faults = new ArrayList<String>();
            for (var look = ahead.poll(); look != null; look = ahead.poll()) {
                var who = look.who();
                var sight = sights.computeIfAbsent(who, it -> new Sight(window(chromium, it), pages, seen));
                for (var fault : sight.faultsOf(look)) faults.add(who + ": " + fault);
            }
            return new Seen(sights.values().stream().mapToInt(Sight::looks).sum(), faults);
        }
    }

    private BrowserContext window(Chromium chromium, String who) {
        var walk = walks.get(who);
        if (walk == null) throw new IllegalArgumentException(who);
        return walk.browser().windowIn(chromium);
    }
}
