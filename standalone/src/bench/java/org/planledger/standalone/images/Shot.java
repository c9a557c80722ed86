package org.planledger.standalone.images;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A page as it is shown in the documentation, from its top to the end of one of its parts, so that no line is sliced.
 *
 * @param name of the file, without ".png"
 * @param width of the window
 * @param to selector of the last that is in it
 * @param way from the home page
 */
record Shot(String name, int width, String to, Consumer<Page> way) {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int AROUND = 12;

    static Shot onDesk(String name, String to, Consumer<Page> way) {
        return new Shot(name, DESK, to, way);
    }

    static Shot onPhone(String name, String to, Consumer<Page> way) {
        return new Shot(name, PHONE, to, way);
    }

    void take(BrowserContext window, URI home, Path folder) {
        try (var page = window.newPage()) {
            page.setViewportSize(width, 900);
            page.navigate(home.toString());
            way.accept(page);
            var last = page.locator(to).first().boundingBox();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(new Clip(0, 0, width, last.y + last.height + AROUND))
                    .setPath(folder.resolve(name + ".png")));
        }
    }
}
