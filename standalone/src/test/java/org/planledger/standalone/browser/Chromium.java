package org.planledger.standalone.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's own Chromium. Where there is none the tests are skipped and say so; where CI runs them they fail. */
public final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private static final int PATIENCE_IN_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        var place = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (place.isEmpty() && "true".equals(System.getenv("CI"))) fail("Chromium is missing: install it.");
        assumeTrue(place.isPresent(), "Chromium is missing, so the pages were not seen in a browser: install it.");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLIS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(place.get())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Chromium(playwright, browser);
    }

    /** A person's own window, with or without script. */
    public BrowserContext window(boolean script) {
        return window(options(script));
    }

    /** @param kept what another window kept: with its cookies this one is the same person's */
    BrowserContext window(boolean script, String kept) {
        return window(options(script).setStorageState(kept));
    }

    private static Browser.NewContextOptions options(boolean script) {
        return new Browser.NewContextOptions().setJavaScriptEnabled(script).setLocale("en-GB");
    }

    private BrowserContext window(Browser.NewContextOptions options) {
        var window = browser.newContext(options);
        window.setDefaultTimeout(PATIENCE_IN_MILLIS);
        return window;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
