package org.planledger.standalone.browser;

import com.microsoft.playwright.Locator;

/** How a person gets at what they have found on a page. */
interface Hands {

    /** Follows a link, or presses a button, that leads to another page. */
    void follow(Locator leading);

    /** Shows what is folded away under these words. */
    void unfold(Locator words);

    void write(Locator box, String text);

    void choose(Locator select, String option);

    void tick(Locator choice);
}
