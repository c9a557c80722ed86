package org.planledger.standalone.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Connection.Response;
import org.planledger.standalone.browser.Walk.Seen;

/**
 * The pages that somebody meets to which no link leads: forms that were sent as they stood, answers to check, what was
 * recorded, the page to sign in, and what cannot be shown.
 */
final class BeyondLinks {
    private static final List<String> FOR_EVERYBODY = List.of(
            "/recorded/50",
            "/record",
            "/nowhere",
            "/plan/none",
            "/plan/luton-2024-2028?asAt=soon",
            "/sign-in-problem",
            "/sign-out",
            "/administration",
            "/record/RegisterPartnership");

    private final PlainBrowser browser;
    private final List<Seen> forms;

    /** @param met where links led */
    BeyondLinks(PlainBrowser browser, List<Seen> met) {
        this.browser = browser;
        forms = met.stream()
                .filter(seen -> seen.html().contains("<form id=\"decision\""))
                .toList();
    }

    /** Answers to check first: the service keeps no more than a few forms for a person. */
    List<Seen> pages() {
        var withErrors = forms.stream().map(this::withErrors).toList();
        var pages = new ArrayList<Seen>();
        forms.stream().map(this::toCheck).flatMap(Optional::stream).findFirst().ifPresent(pages::add);
        FOR_EVERYBODY.forEach(
                address -> pages.add(Seen.of("beyond " + address, Address.of(address), false, browser.get(address))));
        return Stream.concat(pages.stream(), withErrors.stream()).toList();
    }

    private Seen withErrors(Seen form) {
        var answer = browser.send(opened(form).form(), "step", "continue");
        return Seen.of(form.address().page() + " with errors", form.address(), true, answer);
    }

    /** Where what is written into every box is accepted by the rules. */
    private Optional<Seen> toCheck(Seen form) {
        var filled = opened(form)
                .writing("3")
                .dating("1", "5", "2025")
                .choosingTheLast()
                .onAPaper();
        var answer = browser.send(filled.form(), "step", "continue");
        if (!answer.url().getPath().endsWith("/check")) return Optional.empty();
        return Optional.of(Seen.of("record to check", address(answer), false, answer));
    }

    private SentForm opened(Seen form) {
        return SentForm.on(PlainBrowser.page(browser.get(form.address().toString())));
    }

    private static Address address(Response answer) {
        var url = URI.create(answer.url().toString());
        return Address.of(url.getRawPath() + "?" + url.getRawQuery());
    }
}
