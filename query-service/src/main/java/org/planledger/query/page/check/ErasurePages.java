package org.planledger.query.page.check;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.record.SignInAgain;
import org.planledger.query.page.signin.TypedBefore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has a person's name erased: what is asked for is shown again before it is done, because nothing undoes it. */
@Controller
class ErasurePages {

    private static final String NAME = "name";
    private static final String GROUND = "ground";

    private final ProofDesk desk;

    ErasurePages(ProofDesk desk) {
        this.desk = desk;
    }

    /** What was typed. */
    record Typed(String name, String ground) {
        static Typed of(TypedBefore before) {
            return new Typed(before.text(NAME), before.text(GROUND));
        }

        List<Map<String, String>> faults() {
            var faults = new ArrayList<Map<String, String>>();
            if (name.isBlank()) faults.add(TextBox.fault(NAME, "Enter the name"));
            if (ground.isBlank()) faults.add(TextBox.fault(GROUND, "Say on what ground it is erased"));
            return faults;
        }

        JsonNode request() {
            return JsonMapper.shared().createObjectNode().put(NAME, name).put(GROUND, ground);
        }
    }

    @GetMapping("/check/erasure")
    String form(Model page, HttpServletRequest request) {
        var before = TypedBefore.take(request);
        page.addAttribute("resumed", before.isPresent());
        return form(page, before.map(Typed::of).orElse(new Typed("", "")), List.of());
    }

    @PostMapping("/check/erasure")
    String erase(
            Model page,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes told) {
        var typed = new Typed(name.strip(), ground.strip());
        var faults = typed.faults();
        if (!faults.isEmpty()) return form(page, typed, faults);
        if (!sure) {
            page.addAttribute("typed", typed);
            return "check-erasure-confirm";
        }
        var answer = desk.send("/erasures", typed.request());
        if (!answer.isDone()) return form(page, typed, List.of(TextBox.fault(NAME, answer.sentence())));
        told.addFlashAttribute("told", done(answer.json().path("position").asLong(0)));
        return "redirect:/check";
    }

    private static String done(long position) {
        return "The name is erased: entry %,d says so, without it. The pages are being built anew and forget it in a few minutes."
                .formatted(position);
    }

    private static String form(Model page, Typed typed, List<Map<String, String>> faults) {
        page.addAttribute("errors", faults);
        page.addAttribute(
                "nameBox", box(NAME, "Name", "As it was recorded. Capitals do not count.", typed.name(), faults));
        page.addAttribute(
                "groundBox",
                box(
                        GROUND,
                        "Ground",
                        "Why it is erased, and who asked for it. It is recorded for good: do not name the person.",
                        typed.ground(),
                        faults));
        return "check-erasure";
    }

    private static Map<String, Object> box(
            String name, String label, String hint, String value, List<Map<String, String>> faults) {
        var box = new HashMap<String, Object>(Map.of(
                "name", name, "label", Map.of("text", label), "hint", Map.of("text", hint), "value", value, "rows", 3));
        faults.stream()
                .filter(fault -> ("#" + name).equals(fault.get("href")))
                .findFirst()
                .ifPresent(fault -> box.put("errorMessage", fault));
        return box;
    }

    @ExceptionHandler(SignInAgain.class)
    String again(HttpServletRequest request) {
        TypedBefore.keep(request);
        return "redirect:/oauth2/authorization/planledger";
    }
}
