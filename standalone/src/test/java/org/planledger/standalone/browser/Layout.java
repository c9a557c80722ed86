package org.planledger.standalone.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is wrong with how a page is laid out at the width that it is shown at. */
final class Layout {
    /** Looked at with a tolerance of a pixel: browsers round. */
    private static final String FAULTS = """
            () => {
              const width = document.documentElement.clientWidth;
              const named = (element) => element.tagName.toLowerCase() + '.' + element.getAttribute('class') + ' "'
                  + element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 60) + '"';
              const scrolls = ({ parentElement }) => parentElement
                  && (/auto|scroll/.test(getComputedStyle(parentElement).overflowX) || scrolls(parentElement));
              const forEarsOnly = (element) => element.closest('.govuk-skip-link, .pl-default-button')
                  || (element !== document.body && (getComputedStyle(element).clipPath !== 'none'
                      || getComputedStyle(element).clip !== 'auto' || forEarsOnly(element.parentElement)));
              const runsInto = (label, bar) => label.left < bar.left - 1 && label.right > bar.left + 1
                  && label.top < bar.bottom - bar.height / 2 && label.bottom > bar.top + bar.height / 2;
              const faults = [];
              const say = (what, element) => faults.push(what + ': ' + named(element));
              if (document.documentElement.scrollWidth > width + 1)
                faults.push('the page is ' + document.documentElement.scrollWidth + ' px wide on ' + width);
              for (const element of document.body.querySelectorAll('*')) {
                const box = element.getBoundingClientRect();
                if (!box.width || !box.height || element.closest('details:not([open]) > :not(summary)')) continue;
                const picture = element.closest('svg');
                const style = getComputedStyle(element);
                if (picture && element !== picture) {
                  const edge = picture.getBoundingClientRect();
                  if (element.tagName === 'text' && (box.left < edge.left - 1 || box.right > edge.right + 1
                      || box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) say('cut off by its picture', element);
                  if (element.tagName === 'text' && [...picture.querySelectorAll('rect')].some((bar) => runsInto(box, bar.getBoundingClientRect())))
                    say('runs into a bar', element);
                  continue;
                }
                if ((box.left < -1 || box.right > width + 1) && !scrolls(element) && !forEarsOnly(element)) say('reaches beyond the page', element);
                const clips = /hidden|clip/.test(style.overflowX + style.overflowY) && !element.matches('input');
                if (clips && !forEarsOnly(element) && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
                  say('is cut off', element);
              }
              return faults.slice(0, 5);
            }
            """;

    private Layout() {}

    @SuppressWarnings("unchecked")
    static List<String> faultsOf(Page page) {
        return ((List<String>) page.evaluate(FAULTS))
                .stream()
                        .map(fault -> page.url() + " at " + page.viewportSize().width + " px: " + fault)
                        .toList();
    }
}
