package org.planledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.values.Role;

/** Whatever is typed into a form or an address: a page that says what is wrong, and nothing that was typed is lost. */
@ExtendWith(OnStage.class)
class BadInputOnPagesTest {
    /** Script, writing from right to left, emoji, and what a word processor pastes. */
    private static final String STRANGE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> "
            + "\u0645\u0631\u062d\u0628\u0627 \u202e\u05e9\u05dc\u05d5\u05dd\u202c \ud83d\udc69\u200d\ud83d\udc67 "
            + "\u201cSmart\u201d \u2013 \uf0b7\u00a0\ufb01ve\u00ad\n\u2022\tsecond {{7*7}} ${7*7}";

    private final Stage stage;

    BadInputOnPagesTest(Stage stage) {
        this.stage = stage;
    }

    @TestFactory
    Stream<DynamicTest> everyForm() {
        var known = new HashSet<String>();
        return Arrays.stream(Role.values()).filter(role -> !role.readsOnly()).flatMap(role -> {
            var browser = PlainBrowser.signedIn(stage.pages(), role);
            return forms(browser).stream()
                    .filter(known::add)
                    .map(form -> DynamicTest.dynamicTest(form, () -> takesAnything(browser, form)));
        });
    }

    private static List<String> forms(PlainBrowser browser) {
        return PlainBrowser.page(browser.get("/record")).select("main a[href^=/record/]").eachAttr("href").stream()
                .map(address -> address.replaceAll("\\?.*", ""))
                .toList();
    }

    private static void takesAnything(PlainBrowser browser, String form) {
        opensWhateverIsNamed(browser, form);
        saysWhatIsMissing(sent(browser, SentForm.on(opened(browser, form))));
        saysWhatIsTooLong(sent(browser, SentForm.on(opened(browser, form)).writing("x".repeat(20_001))));
        saysWhatIsWrong(sent(
                browser, SentForm.on(opened(browser, form)).writing("three").dating("31", "2", "2021")));
        takesNoAnswerThatItDidNotOffer(
                browser,
                SentForm.on(opened(browser, form))
                        .writing("3")
                        .dating("1", "5", "2021")
                        .choosing("nobody-offered-this"));
        keepsWhatWasTyped(
                opened(browser, form),
                sent(
                        browser,
                        SentForm.on(opened(browser, form))
                                .writing(STRANGE)
                                .dating("1", "May", "2021")
                                .choosingTheLast()));
    }

    private static Document opened(PlainBrowser browser, String form) {
        var answer = browser.get(form);
        assertThat(answer.statusCode()).isEqualTo(200);
        return PlainBrowser.page(answer);
    }

    private static Document sent(PlainBrowser browser, SentForm form) {
        return page(browser.send(form.form(), "step", "continue"));
    }

    private static void saysWhatIsMissing(Document page) {
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachText()).contains("Fill in “Where to look it up”.");
        eachSaysWhatIsWrong(SentForm.unanswered(page));
        assertThat(Markup.faultsOf(page)).isEmpty();
    }

    private static void saysWhatIsTooLong(Document page) {
        assertThat(page.select(".govuk-error-summary").text()).contains("“Where to look it up” must be 200 characters");
        eachSaysWhatIsWrong(SentForm.holding(page, "xxxx"));
        assertThat(Markup.faultsOf(page)).isEmpty();
    }

    private static void saysWhatIsWrong(Document page) {
        assertThat(page.select(".govuk-error-summary").text()).contains("There is no such date.");
        eachSaysWhatIsWrong(page.select("form#decision .govuk-form-group:has(> fieldset > .govuk-date-input)"));
        eachSaysWhatIsWrong(
                page.select("form#decision .govuk-form-group:has(> input[inputmode=numeric][value=three])"));
    }

    private static void eachSaysWhatIsWrong(List<Element> fields) {
        assertThat(fields)
                .allSatisfy(field -> assertThat(field.select(".govuk-error-message"))
                        .as(SentForm.label(field))
                        .isNotEmpty());
    }

    private static void takesNoAnswerThatItDidNotOffer(PlainBrowser browser, SentForm form) {
        if (form.offersAnswers()) assertThat(sent(browser, form).title()).startsWith("Error: ");
    }

    /** Whatever an address fills the form in with. */
    private static void opensWhateverIsNamed(PlainBrowser browser, String form) {
        var names = opened(browser, form).select("[name^=command.]").eachAttr("name").stream()
                .map(name -> name.replaceAll("^command\\.|[.-].*$", ""))
                .distinct()
                .map(name -> name + "=nobody-%22%3E%3Cscript%3E%F0%9F%98%80");
        var page = page(browser.get(form + "?" + names.collect(Collectors.joining("&"))));
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(Markup.faultsOf(page)).isEmpty();
    }

    private static void keepsWhatWasTyped(Document before, Document after) {
        var written = SentForm.written(after);
        for (var box :
                before.select("form#decision textarea, form#decision input.govuk-input:not(.govuk-date-input__input)"))
            assertThat(written.get(box.attr("name")))
                    .as(box.attr("name"))
                    .isEqualTo(box.tagName().equals("textarea") ? STRANGE : STRANGE.replace("\n", " "));
        assertThat(after.select("script:not([src]), main img")).isEmpty();
    }

    @Test
    void everyAddressWithAnotherIdIsAnsweredByAPageThatLeadsHome() {
        var browser = PlainBrowser.ofThePublic(stage.pages());
        for (var address : spoilt()) {
            var answer = browser.get(address);
            assertThat(answer.statusCode()).as(address).isIn(400, 404);
            assertThat(page(answer).select("main a[href=/]")).as(address).isNotEmpty();
        }
    }

    /** Each part of each kind of address, replaced by what is no id here. */
    private Set<String> spoilt() {
        var spoilt = new HashSet<>(Set.of("/theme/hillford-2024-2027/l24-1", "/entry/999999999", "/entry/-1"));
        stage.walks().get(Walks.PUBLIC).seen().values().stream()
                .map(seen -> seen.address().path())
                .filter(path -> path.chars().filter(c -> c == '/').count() > 1)
                .map(path -> path.substring(1).split("/", -1))
                .forEach(parts -> {
                    for (int i = 1; i < parts.length; i++) {
                        var other = parts.clone();
                        other[i] = i % 2 == 0 ? "%F0%9F%98%80" : "nobody-%22%3E%3Cscript%3E";
                        spoilt.add("/" + String.join("/", other));
                    }
                });
        return spoilt;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/record/RaiseRisk", "/record/AttachEvidence"})
    void aSessionThatEndsInMidFormKeepsWhatWasTyped(String address) {
        var browser = PlainBrowser.signedIn(stage.pages(), Role.EXECUTIVE_RECORDER);
        var form = SentForm.on(opened(browser, address)).writing(STRANGE);

        browser.forgetSession();
        var page = page(browser.send(form.form(), "step", "continue"));

        assertThat(page.text()).contains("You had to sign in again. What you had typed is here.");
        assertThat(SentForm.written(page)).containsEntry("envelope.authority.reference", STRANGE.replace("\n", " "));
    }

    private static Document page(Response answer) {
        assertThat(answer.contentType()).as("%s", answer.url()).startsWith("text/html");
        assertThat(answer.statusCode()).isLessThan(500);
        var page = PlainBrowser.page(answer);
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.text()).doesNotContain("Whitelabel", "Exception", "Something went wrong on our side");
        return page;
    }
}
