package org.planledger.standalone.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Points at things. */
final class Mouse implements Hands {

    @Override
    public void follow(Locator leading) {
        leading.click();
    }

    @Override
    public void unfold(Locator words) {
        words.click();
    }

    @Override
    public void write(Locator box, String text) {
        box.fill(text);
    }

    @Override
    public void choose(Locator select, String option) {
        select.selectOption(new SelectOption().setLabel(option));
    }

    @Override
    public void tick(Locator choice) {
        choice.check();
    }
}
