package org.planledger.standalone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.planledger.standalone.browser.Address;

/** The pages that links lead to from where a visitor begins, a few of each kind. */
final class Crawl {
    private static final int OF_A_KIND = 6;
    private static final String[] OTHERS = {
        "api", "assets", "attachment", "brand", "record", "sign-in", "sign-out", "oauth2", "check", "administration"
    };

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI pages;
    private final Map<String, List<String>> kinds = new TreeMap<>();

    private Crawl(URI pages) {
        this.pages = pages;
    }

    static Crawl of(URI pages, List<String> homes) {
        var crawl = new Crawl(pages);
        var seen = new HashSet<>(homes);
        var waiting = new ArrayDeque<>(homes);
        while (!waiting.isEmpty())
            for (var link : crawl.links(waiting.pop())) if (seen.add(link) && crawl.isWanted(link)) waiting.add(link);
        return crawl;
    }

    /** Addresses by kind of page. */
    Map<String, List<String>> kinds() {
        return kinds;
    }

    private boolean isWanted(String link) {
        if (!link.startsWith("/") || link.startsWith("//")) return false;
        var address = Address.of(link);
        return !address.isOf(OTHERS) && kinds.getOrDefault(address.kind(), List.of()).size() < OF_A_KIND;
    }

    /** Those on a page, which is kept where it is one and was found. */
    private List<String> links(String link) {
        var answer = ask(link);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var of = kinds.computeIfAbsent(Address.of(link).kind(), kind -> new ArrayList<>());
        if (of.size() >= OF_A_KIND || answer.statusCode() != 200 || !type.startsWith("text/html")) {
            if (of.isEmpty()) kinds.remove(Address.of(link).kind());
            return List.of();
        }
        of.add(link);
        return Jsoup.parse(answer.body()).select("a[href]").eachAttr("href").stream()
                .map(href -> href.replaceAll("#.*", ""))
                .toList();
    }

    /** @return nanoseconds from the request to the last byte of the page */
    long asked(String link) {
        long before = System.nanoTime();
        var answer = ask(link);
        if (answer.statusCode() != 200)
            throw new IllegalStateException(link + " was answered " + answer.statusCode());
        return System.nanoTime() - before;
    }

    private HttpResponse<String> ask(String link) {
        try {
            var request = HttpRequest.newBuilder(pages.resolve(link))
                    .header("Accept", "text/html")
                    .build();
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
