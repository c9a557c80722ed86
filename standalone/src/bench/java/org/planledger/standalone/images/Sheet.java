package org.planledger.standalone.images;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * One sheet of a page that was printed.
 *
 * @param name of the file, without ".png"
 * @param number of the sheet, from 1
 * @param way from the home page
 */
record Sheet(String name, int number, Consumer<Page> way) {
    private static final float DOTS_PER_INCH = 96;

    void take(BrowserContext window, URI home, Path folder) throws IOException {
        try (var page = window.newPage()) {
            page.navigate(home.toString());
            way.accept(page);
            try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                var sheet = new PDFRenderer(paper).renderImageWithDPI(number - 1, DOTS_PER_INCH);
                ImageIO.write(sheet, "png", folder.resolve(name + ".png").toFile());
            }
        }
    }
}
