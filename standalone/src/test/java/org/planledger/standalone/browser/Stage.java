package org.planledger.standalone.browser;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.standalone.ExampleLoaded;
import org.planledger.standalone.TryOutProcess;
import org.planledger.standalone.browser.Looks.Look;
import org.springframework.util.FileSystemUtils;

/** The try-out with the example and Luton's plan, and Chromium: begun once for all classes that look at pages. */
public final class Stage implements AutoCloseable {
    private final Path folder;
    private final ExampleLoaded loaded;
    private final TryOutProcess tryOut;
    private @Nullable Chromium chromium;
    private @Nullable Map<String, Walk> walks;
    private @Nullable List<Look> looks;
    private final Map<String, String> signedIn = new HashMap<>();

    private Stage(Path folder) {
        this.folder = folder;
        loaded = ExampleLoaded.into(folder);
        tryOut = TryOutProcess.start(folder);
    }

    static Stage begin() {
        try {
            return new Stage(Files.createTempDirectory("plan-ledger-on-stage"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ExampleLoaded loaded() {
        return loaded;
    }

    public URI pages() {
        return tryOut.pages();
    }

    /** Skips the test where there is none. */
    Chromium chromium() {
        if (chromium == null) chromium = Chromium.start();
        return chromium;
    }

    /** Walked when they are first asked for. */
    Map<String, Walk> walks() {
        if (walks == null) walks = Walks.all(pages());
        return walks;
    }

    /** What of it has to be looked at. */
    List<Look> looks() {
        if (looks == null) looks = Looks.at(walks());
        return looks;
    }

    /**
     * A window of the public, or of the example person with this role's words. A person signs in once; all of their
     * windows share the session, so none of them may sign out.
     */
    BrowserContext windowOf(String who, boolean script) {
        if (who.equals(Walks.PUBLIC)) return chromium().window(script);
        return chromium().window(script, signedIn.computeIfAbsent(who, this::signIn));
    }

    /** What the browser of somebody keeps who has signed in. */
    private String signIn(String who) {
        try (var window = chromium().window(false);
                var page = window.newPage()) {
            page.navigate(pages().resolve("/sign-in?back=/").toString());
            page.locator("button[value=example-" + who.replace(' ', '-') + "]").click();
            page.waitForURL(pages().resolve("/").toString());
            return window.storageState();
        }
    }

    @Override
    public void close() throws IOException {
        if (chromium != null) chromium.close();
        tryOut.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
