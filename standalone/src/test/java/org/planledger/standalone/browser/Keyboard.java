package org.planledger.standalone.browser;

import com.microsoft.playwright.Page;

/** A person who has a keyboard and no mouse, and sees where the focus is. */
final class Keyboard {
    private static final int MOST_STEPS = 150;
    private static final String NAME_OF_FOCUS = """
            () => {
              const element = document.activeElement;
              const label = element.labels && element.labels[0];
              const text = (label || element).textContent || element.value || '';
              return text.trim().replace(/\\s+/g, ' ');
            }
            """;
    private static final String FOCUS_IS_SEEN = """
            () => {
              const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(document.activeElement);
              const box = document.activeElement.getBoundingClientRect();
              return box.bottom > 0 && box.top < innerHeight
                  && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || backgroundColor === 'rgb(255, 221, 0)'
                      || document.activeElement.matches('.govuk-radios__input'));
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on from field to field until the one that is called so. */
    Keyboard to(String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (!name.equals(page.evaluate(NAME_OF_FOCUS))) continue;
            if (!Boolean.TRUE.equals(page.evaluate(FOCUS_IS_SEEN)))
                throw new AssertionError("The focus is not seen at " + name);
            return this;
        }
        throw new AssertionError("The keyboard does not reach " + name + " on " + page.url());
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Follows the link or presses the button, and waits for the page that comes. */
    Keyboard enter() {
        var here = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(here));
        return this;
    }
}
