package org.planledger.standalone.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planledger.standalone.browser.Looks.Look;
import org.planledger.standalone.browser.Walk.Seen;

/**
 * Pages as a person sees them: as they are sent, then once their script has run, each time on a phone and on a desk.
 */
final class Sight {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 740;

    /** What the browser would have run while it loaded the page, had it been let; over when the components stand. */
    private static final String RUN_SCRIPT = """
            async () => {
              const supported = () => document.body.classList.contains('govuk-frontend-supported');
              if (supported()) return 'has run script before it was let';
              const scripts = [...document.querySelectorAll('script[type=module]')].map(({ src }) => src);
              const loaded = [...document.querySelectorAll('link[rel=modulepreload]')].map(({ href }) => href);
              for (const address of [...scripts, ...loaded]) await import(address);
              return scripts.length && !supported() ? 'does not run its script' : '';
            }
            """;

    /**
     * Axe-core takes long over many elements. A row, an item or a section is taken away where one like it stands before
     * it and each element in it was met in the same place twice: what is left has all that there is to find.
     */
    private static final String TAKE_AWAY = """
            () => {
              window.taken = [];
              const few = 2;
              const met = {};
              const described = (element) => element.localName + '.' + element.getAttribute('class')
                  + element.getAttributeNames() + element.getAttribute('type') + Boolean(element.textContent.trim());
              const placed = (element) => described(element.parentElement) + '>' + described(element);
              const isKnown = (element) =>
                  [element, ...element.querySelectorAll('*')].every((each) => met[placed(each)] >= few);
              const look = (element) => {
                const alike = {};
                for (const child of [...element.children]) {
                  const kind = child.localName + '.' + child.getAttribute('class');
                  alike[kind] = (alike[kind] || 0) + 1;
                  if (alike[kind] > 1 && !child.matches('td, th') && isKnown(child)) {
                    const place = document.createComment('');
                    child.replaceWith(place);
                    window.taken.push(() => place.replaceWith(child));
                  } else {
                    const its = placed(child);
                    met[its] = (met[its] || 0) + 1;
                    look(child);
                  }
                }
              };
              look(document.body);
            }
            """;

    private static final String BRING_BACK = "() => window.taken.reverse().forEach((back) => back())";

    /** Each part of the page as it looks: what stands in it, where, and in which colours; not where its links lead. */
    private static final String PARTS = """
            () => {
              const drawn = (element, { left, top }) => {
                const box = element.getBoundingClientRect();
                const { color, backgroundColor, fontSize } = getComputedStyle(element);
                return [Math.round(box.left - left), Math.round(box.top - top), Math.round(box.width), Math.round(box.height),
                    color, backgroundColor, fontSize].join();
              };
              const looks = (part) => part.outerHTML.replace(/ (href|data-[a-z-]+)="[^"]*"/g, '')
                  + [part, ...part.querySelectorAll('*')].map((each) => drawn(each, part.getBoundingClientRect()));
              return [...document.querySelectorAll('body > :not(:has(main)), :has(> main) > *')].map(looks);
            }
            """;

    private final Page page;
    private final CDPSession browser;
    private final URI pages;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> seen;
    private int looks;

    /** @param seen the parts of pages that axe-core was asked of, in this window or another */
    Sight(BrowserContext window, URI pages, Set<Integer> seen) {
        this.pages = pages;
        this.seen = seen;
        page = window.newPage();
        browser = window.newCDPSession(page);
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> faults.add(page.url() + " fails: " + error));
    }

    /**
     * What the browser complains of, what does not fit, and what axe-core finds: of the first page of its kind at both
     * widths with and without script, of another as a phone without script and a desk with script show it.
     */
    List<String> faultsOf(Look look) {
        show(look.seen());
        if (look.isFirstOfItsKind()) look();
        else look(PHONE);
        runScript();
        if (look.isFirstOfItsKind()) look();
        else look(DESK);
        return taken();
    }

    /** How many times axe-core was asked. */
    int looks() {
        return looks;
    }

    Page page() {
        return page;
    }

    /** As it is where script is switched off. */
    void show(Seen seen) {
        letScriptRun(false);
        show(PHONE);
        var answer = page.navigate(pages.resolve(seen.address().toString()).toString());
        if (answer.status() != seen.status()) faults.add(seen.address() + " answers " + answer.status());
        if (seen.isOfAnEmptyForm()) sendEmpty();
        letScriptRun(true);
    }

    void runScript() {
        var fault = String.valueOf(page.evaluate(RUN_SCRIPT));
        if (!fault.isEmpty()) faults.add(page.url() + " " + fault);
    }

    /** On a phone and on a desk. */
    void look() {
        look(DESK, PHONE);
    }

    /** @param widths at which axe-core is asked; what does not fit is looked for on a phone and on a desk */
    private void look(int... widths) {
        for (int width : List.of(PHONE, DESK)) {
            show(width);
            faults.addAll(Layout.faultsOf(page));
        }
        page.evaluate(TAKE_AWAY);
        for (int width : widths) {
            show(width);
            askAxe();
        }
        page.evaluate(BRING_BACK);
    }

    private void show(int width) {
        if (page.viewportSize().width != width) page.setViewportSize(width, HEIGHT);
    }

    /** A page that looks in each of its parts as pages did that axe-core was asked of has nothing new for it. */
    private void askAxe() {
        var parts =
                ((List<?>) page.evaluate(PARTS)).stream().map(Object::hashCode).toList();
        if (!seen.addAll(parts)) return;
        faults.addAll(Accessibility.faultsOf(page));
        looks++;
    }

    private void sendEmpty() {
        page.locator("form#decision button[name=step][value=continue]").last().click();
        page.waitForURL("**?form=*");
    }

    private void letScriptRun(boolean lets) {
        var off = new JsonObject();
        off.addProperty("value", !lets);
        browser.send("Emulation.setScriptExecutionDisabled", off);
    }

    /** A problem page that was asked for is no complaint. */
    private void heard(ConsoleMessage said) {
        var isOfThePage = said.location().startsWith(page.url());
        if (said.type().equals("error") && !(isOfThePage && said.text().startsWith("Failed to load resource")))
            faults.add(page.url() + " says in the console: " + said.text());
    }

    List<String> taken() {
        var all = List.copyOf(faults);
        faults.clear();
        return all;
    }
}
