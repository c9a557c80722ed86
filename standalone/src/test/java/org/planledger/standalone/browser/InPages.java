package org.planledger.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** A person before the pages, who finds things by what they say. */
final class InPages {
    private final Page page;
    private final Hands hands;

    /** A person at the home page. */
    InPages(Page page, Hands hands, URI home) {
        this.page = page;
        this.hands = hands;
        page.navigate(home.resolve("/").toString());
    }

    Locator main() {
        return page.locator("main");
    }

    Page page() {
        return page;
    }

    /** Follows the link with these words in the section of the home page that is headed so. */
    InPages followUnder(String heading, String link) {
        hands.follow(page.locator("section", new Page.LocatorOptions().setHasText(heading))
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(heading))))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true)));
        return this;
    }

    /** Some links look and act as buttons. */
    InPages follow(String link) {
        var named = new GetByRoleOptions().setName(link).setExact(true);
        hands.follow(page.getByRole(AriaRole.LINK, named)
                .or(page.getByRole(AriaRole.BUTTON, named))
                .first());
        return this;
    }

    InPages press(String button) {
        hands.follow(page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)));
        return this;
    }

    /** Shows what is folded away under these words. */
    InPages open(String words) {
        hands.unfold(page.locator("summary", new Page.LocatorOptions().setHasText(words)));
        return this;
    }

    InPages write(String label, String text) {
        hands.write(field(label), text);
        return this;
    }

    InPages choose(String label, String option) {
        hands.choose(field(label), option);
        return this;
    }

    InPages tick(String label) {
        hands.tick(field(label));
        return this;
    }

    private Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    /** @param group the date's heading; several dates stand on one form */
    InPages date(String group, String day, String month, String year) {
        var date = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(group))
                .filter(new Locator.FilterOptions().setHas(page.getByLabel("Year")))
                .last();
        hands.write(date.getByLabel("Day"), day);
        hands.write(date.getByLabel("Month"), month);
        hands.write(date.getByLabel("Year"), year);
        return this;
    }

    /** What a printed paper says of it. */
    InPages onThePaper(String reference) {
        return tick("A published paper states it").write("Where to look it up", reference);
    }

    /** From the form to the entry. */
    InPages record() {
        press("Continue");
        assertThat(main()).containsText("Check your answers");
        press("Record this");
        assertThat(main()).containsText("It is in the ledger");
        return this;
    }
}
