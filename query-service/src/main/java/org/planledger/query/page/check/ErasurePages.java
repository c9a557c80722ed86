package org.planledger.query.page.check;

import jakarta.servlet.http.HttpServletRequest;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.record.SignInAgain;
import org.planledger.query.page.signin.TypedBefore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Has a person's name erased: what is asked for is judged and shown again before it is done, because nothing undoes it.
 */
@Controller
class ErasurePages {
    private static final String BEGIN = "redirect:/check/erasure";

    private final ProofDesk desk;

    ErasurePages(ProofDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/check/erasure")
    String open(Visit visit, Model page, HttpServletRequest request) {
        var before = TypedBefore.take(request);
        page.addAttribute("resumed", before.isPresent());
        page.addAttribute("erasure", before.map(ErasureForm::of).orElse(ErasureForm.EMPTY));
        return "check-erasure";
    }

    /** What was sent, with what is wrong with it. */
    @GetMapping(path = "/check/erasure", params = "form")
    String fillIn(Visit visit, Model page, HttpServletRequest request) {
        return shown("check-erasure", page, request);
    }

    @GetMapping(path = "/check/erasure", params = "sure")
    String confirm(Visit visit, Model page, HttpServletRequest request) {
        return shown("check-erasure-confirm", page, request);
    }

    private static String shown(String template, Model page, HttpServletRequest request) {
        var form = ErasureForm.kept(request);
        form.ifPresent(kept -> page.addAttribute("erasure", kept));
        return form.isPresent() ? template : BEGIN;
    }

    @PostMapping("/check/erasure")
    String next(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String step,
            HttpServletRequest request,
            RedirectAttributes told) {
        var form = ErasureForm.sent(name, ground).judged();
        if (!form.faults().isEmpty()) return toForm(form, request);
        boolean isSure = step.equals("erase");
        var answer = desk.send(isSure ? "/erasures" : "/erasures?dryRun=true", form.request());
        if (!answer.isDone()) return toForm(form.refused(answer), request);
        if (!isSure) return to("?sure", form, request);
        ErasureForm.forget(request);
        told.addFlashAttribute("told", done(answer.json().path("position").asLong(0)));
        return "redirect:/check";
    }

    private static String toForm(ErasureForm form, HttpServletRequest request) {
        return to("?form", form, request);
    }

    private static String to(String page, ErasureForm form, HttpServletRequest request) {
        form.keep(request);
        return BEGIN + page;
    }

    private static String done(long position) {
        return "The name is erased: entry %,d says so, without it. The pages are being built anew and forget it in a few minutes."
                .formatted(position);
    }

    @ExceptionHandler(SignInAgain.class)
    String again(HttpServletRequest request) {
        TypedBefore.keep(request);
        return "redirect:/oauth2/authorization/planledger";
    }
}
