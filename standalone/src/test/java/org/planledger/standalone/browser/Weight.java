package org.planledger.standalone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/** How many bytes travel to a browser that has nothing yet: the page, and all that it loads. */
public final class Weight {
    private static final String LOADED =
            "link[rel=stylesheet], link[rel=modulepreload], link[rel=icon], script[src], img";

    private final URI pages;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Integer> known = new HashMap<>();

    public Weight(URI pages) {
        this.pages = pages;
    }

    int of(Walk.Seen seen) {
        return of(seen.address().toString(), seen.page());
    }

    /** @param page what is at the address */
    public int of(String address, Document page) {
        return transferred(address) + assets(page);
    }

    private int assets(Document page) {
        return page.select(LOADED).stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .distinct()
                .mapToInt(asset -> known.computeIfAbsent(asset, this::transferred))
                .sum();
    }

    private int transferred(String address) {
        try {
            var request = HttpRequest.newBuilder(pages.resolve(address))
                    .header("Accept-Encoding", "gzip")
                    .build();
            return http.send(request, BodyHandlers.ofByteArray()).body().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
