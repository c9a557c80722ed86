package org.planledger.query.page.record;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.planledger.query.page.frame.Visit;
import org.springframework.ui.Model;

/** Draws a form, its answers to be checked, or a refusal. */
final class FormPage {
    private final Visit visit;
    private final Model page;

    FormPage(Visit visit, Model page) {
        this.visit = visit;
        this.page = page;
    }

    String fillIn(Form form, List<Fault> faults) {
        var choices = new Choices(visit, form.typed());
        var boxes = new Boxes(form.shape(), form.typed(), choices, faults);
        begin(form, faults);
        choices.target().ifPresent(visit::about);
        page.addAttribute(
                "envelope",
                boxes.of(FormShape.placed("envelope", form.shape().envelope()).toList()));
        page.addAttribute(
                "command",
                boxes.of(FormShape.placed("command", form.shape().command()).toList()));
        page.addAttribute(
                "reason",
                boxes.of(FormShape.placed("envelope", form.shape().reason()).toList()));
        page.addAttribute("hidden", hidden(form));
        return "record/form";
    }

    /** The ids of what is new are in no box, and must not change on the way. */
    private static Map<String, String> hidden(Form form) {
        var hidden = new java.util.LinkedHashMap<String, String>();
        for (var part : form.shape().command()) {
            var path = "command." + part.name();
            if (part.kind() == Part.Kind.NEW_ID && !form.typed().text(path).isEmpty())
                hidden.put(path, form.typed().text(path));
        }
        return hidden;
    }

    String check(Form form) {
        return check(form, List.of());
    }

    private String check(Form form, List<Fault> faults) {
        var choices = new Choices(visit, form.typed());
        begin(form, faults);
        choices.target().ifPresent(visit::about);
        page.addAttribute("answers", Answers.of(form.shape(), form.typed(), choices));
        page.addAttribute("values", form.typed().values());
        return "record/check";
    }

    /** At the field where there is one; else above the answers, with the way on. */
    String refused(Form form, Reply.Refused refused) {
        if (refused.isStale()) return stale(form, refused);
        var known = refused.faults().stream()
                .filter(fault -> isField(fault, form))
                .map(fault -> inWords(fault, form))
                .toList();
        if (!known.isEmpty()) return fillIn(form, known);
        page.addAttribute("refused", refused);
        return check(form, List.of(new Fault("", refused.title() + ". " + refused.detail() + allowed(refused))));
    }

    /** The service names a field by its path, the form by its label. */
    private static Fault inWords(Fault fault, Form form) {
        var words = fault.message()
                .replaceAll(
                        "'(?:command|envelope)\\.[^']*'",
                        "“" + Matcher.quoteReplacement(form.shape().label(fault.field())) + "”");
        return new Fault(fault.field(), words);
    }

    private static String allowed(Reply.Refused refused) {
        return refused.allowed().isEmpty() ? "" : " Allowed: " + refused.allowed();
    }

    private String stale(Form form, Reply.Refused refused) {
        page.addAttribute("since", refused.changes());
        var next = new Form(form.offer(), form.shape(), form.typed(), form.commandId(), refused.version());
        return check(
                next,
                List.of(new Fault(
                        "", "Somebody recorded something about this while you were typing. Look at it, then decide.")));
    }

    private static boolean isField(Fault fault, Form form) {
        return form.shape()
                        .all()
                        .anyMatch(p ->
                                fault.field().equals(p.path()) || fault.field().startsWith(p.path() + "."))
                && form.shape().command().stream()
                        .noneMatch(p ->
                                p.kind() == Part.Kind.NEW_ID && fault.field().equals("command." + p.name()));
    }

    private void begin(Form form, List<Fault> faults) {
        page.addAttribute("form", form);
        page.addAttribute("offer", form.offer());
        page.addAttribute(
                "errors",
                faults.stream()
                        .map(f -> f.field().isEmpty()
                                ? Map.of("text", f.message())
                                : Map.of("text", f.message(), "href", Boxes.anchor(f.field(), form.shape())))
                        .toList());
    }
}
