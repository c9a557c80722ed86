package org.planledger.standalone.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planledger.standalone.Product;
import org.planledger.standalone.browser.PlainBrowser;
import org.planledger.values.Role;
import tools.jackson.databind.json.JsonMapper;

/** How long the product's pages take on an example of many events, and how soon a browser shows something of them. */
final class PagesBenchmark {
    private static final JsonMapper JSON = new JsonMapper();

    /** With loading the example and the visits in a browser it ends within six minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(150);

    private final Setting setting;
    private final Path folder;

    PagesBenchmark(Setting setting, Path folder) {
        this.setting = setting;
        this.folder = folder;
    }

    List<String> run() throws Exception {
        try (var product = new Product(Disk.fresh(folder), setting.example())) {
            var reader = new Reader(product.pages());
            Benchmark.say("the register has all %d events".formatted(caughtUp(reader)));
            var places = Places.asked(reader);
            var served = new ServedPages(people(product.pages()), places);
            served.measure(KindOfPage.all(places.trackers()), setting.visits(), LIMIT);
            var report = new ArrayList<>(served.report());
            report.addAll(new FirstVisits(product.pages(), places).report(setting.visits()));
            report.forEach(Benchmark::say);
            return report;
        }
    }

    /** @return how many events there are */
    private static long caughtUp(Reader reader) throws InterruptedException {
        while (true) {
            var status = JSON.readTree(reader.ask("/api/status"));
            if (status.path("state").asString().equals("current")) return status.path("head").asLong();
            Thread.sleep(200);
        }
    }

    private static Map<String, PlainBrowser> people(URI pages) {
        return Map.of(
                KindOfPage.PUBLIC, PlainBrowser.ofThePublic(pages),
                Role.EXECUTIVE_RECORDER.words(), PlainBrowser.signedIn(pages, Role.EXECUTIVE_RECORDER),
                Role.AUDITOR.words(), PlainBrowser.signedIn(pages, Role.AUDITOR));
    }
}
