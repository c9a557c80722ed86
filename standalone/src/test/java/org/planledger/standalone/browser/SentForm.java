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

    /** Decided on a paper, at no meeting. */
    SentForm onAPaper() {
        form.select("[name=envelope.authority.kind]").forEach(radio -> radio.removeAttr("checked"));
        form.select("[name=envelope.authority.kind][value=PAPER]").attr("checked", "");
        form.select("select[name=envelope.authority.meetingId] option")
                .forEach(option -> option.removeAttr("selected"));
        return this;
    }

    /** An answer that was never offered, in every choice of what was decided; on a paper. */
    SentForm choosing(String value) {
        form.select("select[name^=command.]")
                .forEach(select ->
                        select.select("option").first().attr("selected", "").val(value));
        form.select(".govuk-radios:has([name^=command.])")
                .forEach(choice ->
                        choice.select("input").first().attr("checked", "").val(value));
        form.select("[name=envelope.authority.kind][value=PAPER]").attr("checked", "");
        return this;
    }

    /** Whether anything of what was decided is chosen from what the form offers. */
    boolean offersAnswers() {
        return !form.select("select[name^=command.], .govuk-radios [name^=command.]")
                .isEmpty();
    }

    /** The fields that must be answered whatever else is, and were not; a group may be left out as a whole. */
    static List<Element> unanswered(Document page) {
        return fields(page).stream()
                .filter(field -> field.closest(".pl-group") == null)
                .filter(field -> !label(field).contains("(optional)"))
                .filter(field -> field.select("[type=radio][value=true]").isEmpty())
                .filter(SentForm::isEmpty)
                .toList();
    }

    /** The fields in which something stands that begins so. */
    static List<Element> holding(Document page, String written) {
        return fields(page).stream()
                .filter(field -> boxes(field).stream().anyMatch(box -> text(box).startsWith(written)))
                .toList();
    }

    static String label(Element field) {
        return field.expectFirst("label, legend").text();
    }

    private static List<Element> fields(Document page) {
        return page.select("form#decision .govuk-form-group:not(.govuk-date-input__item > .govuk-form-group)");
    }

    private static boolean isEmpty(Element field) {
        return field.select("[checked], option[selected]:not([value=''])").isEmpty()
                && boxes(field).stream().allMatch(box -> text(box).isBlank());
    }

    private static List<Element> boxes(Element field) {
        return field.select("textarea, input:not([type=radio])");
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
