package org.planledger.standalone.images;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A page as it is shown in the documentation, from its top to the end of one of its parts, so that no line is sliced.
 *
 * @param name of the file, without ".png"
 * @param width of the window; a printed page is as wide as its sheet
 * @param to selector of the last that is in it
 * @param way from the home page
 */
record Shot(String name, int width, Media media, String to, Consumer<Page> way) {
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int SHEET = 794;
    private static final int AROUND = 12;
    /** A window has no margins as a sheet has, and a colour behind the page that is not printed. */
    private static final String SHEET_OF_PAPER =
            "() => Object.assign(document.documentElement.style, { padding: '15mm', background: 'white' })";

    static Shot onDesk(String name, String to, Consumer<Page> way) {
        return new Shot(name, DESK, Media.SCREEN, to, way);
    }

    static Shot onPhone(String name, String to, Consumer<Page> way) {
        return new Shot(name, PHONE, Media.SCREEN, to, way);
    }

    static Shot onPaper(String name, String to, Consumer<Page> way) {
        return new Shot(name, SHEET, Media.PRINT, to, way);
    }

    void take(BrowserContext window, URI home, Path folder) {
        try (var page = window.newPage()) {
            page.setViewportSize(width, 900);
            page.navigate(home.toString());
            way.accept(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            if (media == Media.PRINT) page.evaluate(SHEET_OF_PAPER);
            var last = page.locator(to).first().boundingBox();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(new Clip(0, 0, width, last.y + last.height + AROUND))
                    .setPath(folder.resolve(name + ".png")));
        }
    }
}
