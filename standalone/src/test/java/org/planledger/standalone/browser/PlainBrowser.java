package org.planledger.standalone.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.jsoup.Connection;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.planledger.values.Role;

/** A person's browser that runs no script and draws nothing: it keeps cookies, follows redirects and sends forms. */
public final class PlainBrowser {
    private final URI pages;
    private final Connection session = Jsoup.newSession()
            .header("Accept", "text/html,*/*;q=0.8")
            .timeout((int) Duration.ofMinutes(2).toMillis())
            .maxBodySize(0)
            .ignoreHttpErrors(true)
            .ignoreContentType(true);

    private PlainBrowser(URI pages) {
        this.pages = pages;
    }

    public static PlainBrowser ofThePublic(URI pages) {
        return new PlainBrowser(pages);
    }

    public static PlainBrowser signedIn(URI pages, Role role) {
        var browser = new PlainBrowser(pages);
        browser.signIn(role);
        return browser;
    }

    private void signIn(Role role) {
        var people = page(get("/sign-in?back=/"));
        send(people.expectForm("form:has([name=person])"), "person", "example-" + role.claim());
    }

    /** @param address of the product's own pages, with or without what leads there */
    public Response get(String address) {
        return ask(session.newRequest(pages.resolve(address).toString()));
    }

    /** A window of this person: what it asks for belongs to the same session. */
    BrowserContext windowIn(Chromium chromium) {
        var window = chromium.window(true);
        window.addCookies(session.cookieStore().getCookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue())
                        .setUrl(pages.resolve("/").toString()))
                .toList());
        return window;
    }

    /** As when it has run out at the service; what the browser knows beside it stays. */
    void forgetSession() {
        session.cookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("PLANLEDGER"))
                .toList()
                .forEach(cookie -> session.cookieStore().remove(pages, cookie));
    }

    /**
     * Sends a form as it stands, with the button that was pressed: like any browser without saying how it is encoded,
     * and where a file could be chosen, with none.
     */
    Response send(FormElement form, String button, String value) {
        var request = form.submit().data(button, value);
        var files = form.select("input[type=file]");
        if (files.isEmpty()) request.header("Content-Type", "application/x-www-form-urlencoded");
        files.forEach(file -> request.data(file.attr("name"), "", InputStream.nullInputStream()));
        return ask(request);
    }

    Response ask(Connection request) {
        try {
            return request.execute();
        } catch (IOException e) {
            throw new UncheckedIOException(request.request().url().toString(), e);
        }
    }

    public static Document page(Response answer) {
        try {
            return answer.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
