package org.planledger.query.page.record;

import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.ui.Model;

/** Draws a form, or its answers to be checked. */
final class FormPage {
    private final Visit visit;
    private final Model page;

    FormPage(Visit visit, Model page) {
        this.visit = visit;
        this.page = page;
    }

    String fillIn(Form form, List<Fault> faults) {
        var choices = Choices.in(form, visit);
        var boxes = new Boxes(form.shape(), form.typed(), choices, faults);
        begin(form, faults);
        page.addAttribute("bound", Bound.words(form.shape(), visit));
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
        page.addAttribute("sending", form.shape().files().isEmpty() ? null : "multipart/form-data");
        return "record/form";
    }

    /** The ids of what is new and the files that are stored are in no box, and must not change on the way. */
    private static Map<String, String> hidden(Form form) {
        var hidden = new java.util.LinkedHashMap<String, String>();
        hide(Typed.PARTNERSHIP, form, hidden);
        hide(Typed.STANDING, form, hidden);
        for (var placed : FormShape.placed("command", form.shape().command()).toList()) {
            if (placed.part().kind() == Part.Kind.NEW_ID) hide(placed.path(), form, hidden);
            if (placed.part().kind() == Part.Kind.FILE)
                FormShape.placed(placed.path(), placed.part().parts()).forEach(part -> hide(part.path(), form, hidden));
        }
        return hidden;
    }

    private static void hide(String path, Form form, Map<String, String> hidden) {
        var text = form.typed().text(path);
        if (!text.isEmpty()) hidden.put(path, text);
    }

    String check(Form form, List<Fault> faults) {
        var choices = Choices.in(form, visit);
        begin(form, faults);
        page.addAttribute("answers", Answers.of(form.shape(), form.typed(), choices));
        page.addAttribute("values", form.typed().values());
        return "record/check";
    }

    private void begin(Form form, List<Fault> faults) {
        var subject = new Subject(visit, form.typed());
        subject.item()
                .or(() -> visit.view().item(ItemId.of(ItemKind.PARTNERSHIP, subject.partnership())))
                .ifPresent(visit::about);
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
