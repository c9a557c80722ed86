package org.planledger.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Goes from one thing to the next by keys, and sees at each where the focus is. */
final class Keyboard implements Hands {
    private static final int MOST_STEPS = 300;

    /** The key that leads on from where the focus is to what is sought, "" when it is there, or what is wrong. */
    private static final String WAY = """
            (sought) => {
              const at = document.activeElement;
              if (at.tabIndex < 0) return 'Tab';
              const isMarked = ({ outlineStyle, outlineColor, boxShadow, backgroundColor }) => outlineStyle === 'auto'
                  || [outlineColor, boxShadow, backgroundColor].some((look) => look.includes('rgb(255, 221, 0)'));
              const { top, bottom } = at.getBoundingClientRect();
              const marks = [getComputedStyle(at), ...[...at.labels || []].map((label) => getComputedStyle(label, '::before'))];
              if (bottom <= 0 || top >= innerHeight || !marks.some(isMarked)) return 'The focus is not seen at ' + at.outerHTML;
              if (at === sought) return '';
              return at.type === 'radio' && at.name === sought.name ? 'ArrowDown' : 'Tab';
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void follow(Locator leading) {
        var here = page.url();
        reach(leading);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(here));
    }

    @Override
    public void unfold(Locator words) {
        reach(words);
        page.keyboard().press("Enter");
    }

    @Override
    public void write(Locator box, String text) {
        reach(box);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    @Override
    public void choose(Locator select, String option) {
        reach(select);
        page.keyboard().type(option);
        assertThat(select.locator("option:checked")).hasText(option);
    }

    /** Of several choices the arrow keys tick the one that they reach, and Tab the first only when Space is pressed. */
    @Override
    public void tick(Locator choice) {
        reach(choice);
        if (!choice.isChecked()) page.keyboard().press("Space");
    }

    private void reach(Locator locator) {
        var sought = locator.elementHandle();
        for (int step = 0; step < MOST_STEPS; step++) {
            var key = String.valueOf(page.evaluate(WAY, sought));
            if (key.isEmpty()) return;
            if (key.contains(" ")) throw new AssertionError(key);
            page.keyboard().press(key);
        }
        throw new AssertionError("The keyboard does not reach " + locator + " on " + page.url());
    }
}
