package org.planledger.standalone.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The form of a command, filled in whatever it asks for, and sent. */
final class SentForm {
    private final FormElement form;

    private SentForm(FormElement form) {
        this.form = form;
    }

    static SentForm on(Document page) {
        return new SentForm(page.expectForm("form#decision"));
    }

    FormElement form() {
        return form;
    }

    /** The same text in every box for text, with its lines where there is room for lines. */
    SentForm writing(String text) {
        for (var box : texts()) {
            if (box.tagName().equals("textarea")) box.text(text);
            else box.val(text.replace("\n", " "));
        }
        return this;
    }

    /** In every date. */
    SentForm dating(String day, String month, String year) {
        form.select("input[name$=-day]").forEach(box -> box.val(day));
        form.select("input[name$=-month]").forEach(box -> box.val(month));
        form.select("input[name$=-year]").forEach(box -> box.val(year));
        return this;
    }

    /** The last answer of every choice. */
    SentForm choosingTheLast() {
        for (var select : form.select("select")) {
            select.select("option").forEach(option -> option.removeAttr("selected"));
            select.select("option").stream().reduce((first, second) -> second).ifPresent(o -> o.attr("selected", ""));
        }
        for (var choice : form.select(".govuk-radios")) {
            choice.select("input").forEach(radio -> radio.removeAttr("checked"));
            choice.select("input").stream().reduce((first, second) -> second).ifPresent(r -> r.attr("checked", ""));
        }
        return this;
    }

    /** An answer that was never offered, in every choice. */
    SentForm choosing(String value) {
        form.select("select")
                .forEach(select ->
                        select.select("option").first().attr("selected", "").val(value));
        form.select(".govuk-radios")
                .forEach(choice ->
                        choice.select("input").first().attr("checked", "").val(value));
        return this;
    }

    private List<Element> texts() {
        return form.select("textarea, input.govuk-input:not(.govuk-date-input__input)");
    }

    /** What stands in the boxes for text, by their names. */
    static Map<String, String> written(Document page) {
        return page.select("form textarea, form input[type=text], form input[type=hidden]").stream()
                .filter(box -> box.attr("name").matches("(command|envelope)\\..*"))
                .collect(Collectors.toMap(box -> box.attr("name"), SentForm::text, (one, same) -> one));
    }

    private static String text(Element box) {
        return box.tagName().equals("textarea") ? box.wholeText() : box.val();
    }
}
