package org.planledger.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;

/** A person before the pages, who finds things by what they say. */
final class InPages {
    private final Page page;

    InPages(Page page, URI home) {
        this.page = page;
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
        page.locator("section", new Page.LocatorOptions().setHasText(heading))
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(heading))))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    /** Some links look and act as buttons. */
    InPages follow(String link) {
        var named = new GetByRoleOptions().setName(link).setExact(true);
        page.getByRole(AriaRole.LINK, named)
                .or(page.getByRole(AriaRole.BUTTON, named))
                .first()
                .click();
        return this;
    }

    InPages press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Shows what is folded away under these words. */
    InPages open(String words) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words)).click();
        return this;
    }

    InPages write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    InPages choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    InPages tick(String label) {
        field(label).check();
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
        date.getByLabel("Day").fill(day);
        date.getByLabel("Month").fill(month);
        date.getByLabel("Year").fill(year);
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
