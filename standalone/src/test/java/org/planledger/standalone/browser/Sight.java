package org.planledger.standalone.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Pages as they are seen in a person's window. */
final class Sight {
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private final Page page;
    private final URI pages;
    private final List<String> faults = new ArrayList<>();

    Sight(BrowserContext window, URI pages) {
        this.pages = pages;
        page = window.newPage();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) faults.add(page.url() + " says in the console: " + said.text());
        });
        page.onPageError(error -> faults.add(page.url() + " fails: " + error));
    }

    /** On a desk and on a phone: what the browser complains of, what does not fit, and what axe-core finds. */
    List<String> faultsOf(Address address) {
        open(address, DESK);
        faults.addAll(Layout.faultsOf(page));
        faults.addAll(Accessibility.faultsOf(page));
        page.setViewportSize(PHONE, 740);
        faults.addAll(Layout.faultsOf(page));
        faults.addAll(Accessibility.faultsOfItsWidth(page));
        return taken();
    }

    /** On a phone and on a desk: what the browser complains of, and what does not fit. */
    List<String> faultsOfLayout(Address address) {
        open(address, PHONE);
        faults.addAll(Layout.faultsOf(page));
        page.setViewportSize(DESK, 740);
        faults.addAll(Layout.faultsOf(page));
        return taken();
    }

    private void open(Address address, int width) {
        page.setViewportSize(width, 740);
        var answer = page.navigate(pages.resolve(address.toString()).toString());
        if (answer.status() != 200) faults.add(address + " answers " + answer.status());
    }

    private List<String> taken() {
        var all = List.copyOf(faults);
        faults.clear();
        return all;
    }
}
