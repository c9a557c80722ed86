package org.planledger.standalone.images;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.planledger.standalone.Product;
import org.planledger.standalone.browser.Chromium;
import org.planledger.standalone.example.Example;

/** Makes the pictures of docs/images anew, of the product with its example. The argument names the folder. */
public final class Screenshots {
    private static final String PARTNERSHIP = "/partnership/hillford-example";

    private static final List<Shot> SHOTS = List.of(
            Shot.onDesk("home", ".pl-piles", page -> {}),
            Shot.onDesk("plan", "main table", Screenshots::plan),
            Shot.onDesk("what-changed", ".pl-section--theme > ul > li:nth-child(3)", page -> go(page, PARTNERSHIP + "/changes")),
            Shot.onDesk("pictures", ".pl-figure", page -> {
                plan(page);
                follow(page, "The plan in pictures");
            }),
            Shot.onDesk("story", ".pl-timeline__item > :last-child", Screenshots::slipped),
            Shot.onDesk("replay", ".pl-step", page -> {
                plan(page);
                follow(page, "Replay the plan entry by entry");
                follow(page, "Step from meeting to meeting");
                for (int i = 0; i < 3; i++) follow(page, "Back");
            }),
            Shot.onDesk("record", "form#decision .govuk-radios", Screenshots::assigning),
            Shot.onDesk("errors", "form#decision .govuk-radios", page -> {
                assigning(page);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue").setExact(true)).click();
            }),
            Shot.onPhone("phone", ".pl-section--theme > ul > li:nth-child(2)", page -> go(page, PARTNERSHIP + "/changes")),
            Shot.onDesk(
                    "list",
                    ".pl-tracker tbody tr:nth-child(6)",
                    page -> go(page, PARTNERSHIP + "/trackers/actions?sort=-moves")));

    private static final Sheet PAPER = new Sheet("paper", 2, page -> go(page, PARTNERSHIP + "/changes"));

    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var data = Files.createTempDirectory(Path.of("target"), "screenshots");
        try (var product = new Product(data, Example.USUAL_SIZE);
                var chromium = Chromium.start();
                var window = chromium.window(true)) {
            try (var page = window.newPage()) {
                page.navigate(product.pages().resolve("/sign-in?back=/").toString());
                page.locator("button[value=example-executive-recorder]").click();
                page.waitForURL(product.pages().resolve("/").toString());
            }
            for (var shot : SHOTS) shot.take(window, product.pages(), folder);
            PAPER.take(window, product.pages(), folder);
        }
        System.exit(0);
    }

    private static void plan(Page page) {
        page.locator("main a[href^='/plan/']").first().click();
    }

    /** An action that was put off several times. */
    private static void slipped(Page page) {
        go(page, PARTNERSHIP + "/trackers/actions?sort=-moves");
        page.locator(".pl-tracker tbody th a").first().click();
    }

    private static void assigning(Page page) {
        plan(page);
        var theme = page.locator("main table th a").first().getAttribute("href").split("/", -1);
        go(page, "/record/AssignThemeLead?planId=" + theme[2] + "&themeId=" + theme[3]);
    }

    private static void go(Page page, String path) {
        page.evaluate("path => { location.href = path; }", path);
        page.waitForURL("**" + path);
    }

    private static void follow(Page page, String words) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }
}
