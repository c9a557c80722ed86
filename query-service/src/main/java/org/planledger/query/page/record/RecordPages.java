package org.planledger.query.page.record;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.signin.TypedBefore;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choose what happened, fill in, check: the pages, each at an address of its own. */
@Controller
class RecordPages {
    private final Desk desk;

    RecordPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/record")
    String choose(
            Visit visit,
            Model page,
            @RequestParam(name = "partnershipId", defaultValue = "") String asked,
            HttpServletRequest request) {
        about(asked, visit);
        page.addAttribute("areas", Area.of(desk.offersTo(visit)));
        page.addAttribute("kept", kept(visit, request));
        page.addAttribute("keptOfOthers", kept(desk.offersToOthers(visit), request));
        page.addAttribute("partnership", visit.partnership().orElse(null));
        page.addAttribute("partnerships", visit.own());
        return "record/choose";
    }

    /** Parameters named like fields of the command fill the form in. */
    @GetMapping("/record/{command}")
    String open(
            Visit visit,
            Model page,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request) {
        var offer = desk.offer(command, visit);
        var before = TypedBefore.take(request);
        if (before.isPresent()) {
            page.addAttribute("kept", kept(visit, request));
            return resume(visit, page, offer, before.get());
        }
        var form = Form.opened(offer, named(given, FormShape.of(offer)));
        return new FormPage(visit, page).fillIn(begun(form, visit), List.of());
    }

    /** A form that was sent: with what is wrong, another row, or as it was. */
    @GetMapping(path = "/record/{command}", params = "form")
    String fillIn(
            Visit visit,
            Model page,
            @PathVariable String command,
            @RequestParam String form,
            HttpServletRequest request,
            RedirectAttributes told) {
        var offer = desk.offer(command, visit);
        return drafted(
                Drafts.find(request, command, form),
                command,
                told,
                draft -> new FormPage(visit, page).fillIn(draft.form(offer), draft.faults()));
    }

    @GetMapping("/record/{command}/check")
    String check(
            Visit visit,
            Model page,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String form,
            HttpServletRequest request,
            RedirectAttributes told) {
        var offer = desk.offer(command, visit);
        return drafted(Drafts.find(request, command, form), command, told, draft -> {
            if (draft.since() != null) page.addAttribute("since", draft.since());
            return new FormPage(visit, page).check(draft.form(offer), draft.faults());
        });
    }

    /** What was recorded is never asked again; a form that is not kept begins anew, and says so. */
    private static String drafted(
            Optional<Draft> draft, String command, RedirectAttributes told, Function<Draft, String> show) {
        if (draft.isEmpty()) {
            told.addFlashAttribute("gone", true);
            return "redirect:/record/" + command;
        }
        var recorded = draft.get().recorded();
        return recorded == null ? show.apply(draft.get()) : recorded;
    }

    /** The forms of other tabs that wait for the person to have signed in again. */
    private List<Offer> kept(Visit visit, HttpServletRequest request) {
        return kept(desk.offersTo(visit), request);
    }

    private static List<Offer> kept(List<Offer> offers, HttpServletRequest request) {
        var paths = TypedBefore.paths(request);
        return offers.stream()
                .filter(offer -> paths.contains("/record/" + offer.name()))
                .toList();
    }

    private static String resume(Visit visit, Model page, Offer offer, TypedBefore before) {
        page.addAttribute("resumed", true);
        return new FormPage(visit, page).fillIn(Form.sent(offer, before.values()), List.of());
    }

    private static Typed named(Map<String, List<String>> given, FormShape shape) {
        var typed = new Typed(Map.of());
        for (var field : shape.fields()) {
            var values = given.get(field);
            if (values != null) typed = typed.with("command." + field, values.get(0));
        }
        var partnership = given.get("partnershipId");
        return partnership == null || shape.has("partnershipId")
                ? typed
                : typed.with(Typed.PARTNERSHIP, partnership.get(0));
    }

    private static void about(String partnershipId, Visit visit) {
        visit.view().item(ItemId.of(ItemKind.PARTNERSHIP, partnershipId)).ifPresent(visit::about);
    }

    /** With the plan in view, what is to be corrected, and the version that the person sees. */
    private static Form begun(Form form, Visit visit) {
        var typed = form.typed();
        about(new Subject(visit, typed).partnership(), visit);
        if (form.shape().has("planId") && typed.text("command.planId").isEmpty())
            typed = typed.with("command.planId", visit.plan().orElse(""));
        if (form.shape().has("partnershipId")
                && typed.text("command.partnershipId").isEmpty())
            typed = typed.with("command.partnershipId", visit.partnership().orElse(""));
        return Prefill.into(form.with(Minted.withoutNew(form.shape(), typed)), visit);
    }
}
