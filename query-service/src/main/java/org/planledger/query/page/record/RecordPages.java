package org.planledger.query.page.record;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.NotThere;
import org.planledger.query.page.frame.ProblemPage;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.signin.TypedBefore;
import org.planledger.query.page.word.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choose what happened, fill in, check, record. */
@Controller
class RecordPages {
    private final Relay relay;
    private final Clock clock;

    RecordPages(Relay relay, Clock clock) {
        this.relay = relay;
        this.clock = clock;
    }

    @GetMapping("/record")
    String choose(Visit visit, Model page) {
        var offers = relay.catalogue().stream()
                .filter(offer -> visit.person().isOneOf(offer.roles()))
                .toList();
        page.addAttribute("areas", Area.of(offers));
        return "record/choose";
    }

    /** Parameters named like fields of the command fill the form in. */
    @GetMapping("/record/{command}")
    Object open(
            Visit visit,
            Model page,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request) {
        var offer = offer(command);
        if (!visit.person().isOneOf(offer.roles())) return notForYou(visit);
        var before = TypedBefore.take(request);
        if (before.isPresent()) return resume(visit, page, offer, before.get());
        var form = Form.opened(offer, named(given, FormShape.of(offer)));
        return new FormPage(visit, page).fillIn(begun(form, visit), List.of());
    }

    private Object resume(Visit visit, Model page, Offer offer, TypedBefore before) {
        page.addAttribute("resumed", true);
        return new FormPage(visit, page).fillIn(form(offer, before.values()), List.of());
    }

    private static Typed named(Map<String, List<String>> given, FormShape shape) {
        var typed = new Typed(Map.of());
        for (var part : shape.command()) {
            var values = given.get(part.name());
            if (values != null) typed = typed.with("command." + part.name(), values.get(0));
        }
        return typed;
    }

    /** With the plan in view, what is to be corrected, and the version that the person sees. */
    private static Form begun(Form form, Visit visit) {
        var typed = form.typed();
        if (form.shape().has("planId") && typed.text("command.planId").isEmpty())
            typed = typed.with("command.planId", visit.plan().orElse(""));
        if (form.shape().has("partnershipId")
                && typed.text("command.partnershipId").isEmpty())
            typed = typed.with("command.partnershipId", visit.partnership().orElse(""));
        return prefilled(form.with(Minted.withoutNew(form.shape(), typed)), visit);
    }

    private static Form prefilled(Form form, Visit visit) {
        var target = new Choices(visit, form.typed()).target();
        var filled = target.map(item -> form.with(form.typed().orElse(Prefill.of(form.offer(), form.shape(), item))))
                .orElse(form);
        return filled.seen(new Seen(visit.view()).version(filled.offer(), filled.shape(), filled.typed()));
    }

    @PostMapping("/record/{command}")
    Object next(
            Visit visit,
            Model page,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> given,
            @RequestParam(defaultValue = "continue") String step,
            HttpServletRequest request) {
        var offer = offer(command);
        if (!visit.person().isOneOf(offer.roles())) return notForYou(visit);
        var form = form(offer, given);
        var show = new FormPage(visit, page);
        if (step.startsWith("add:")) return show.fillIn(form.adding(step.substring(4)), List.of());
        if (step.startsWith("remove:")) return show.fillIn(without(form, step.substring(7)), List.of());
        if (step.equals("refresh")) return show.fillIn(prefilled(form, visit), List.of());
        if (step.equals("change")) return show.fillIn(form, List.of());
        var tidied = dated(form.tidied());
        var faults = tidied.faults();
        if (!faults.isEmpty()) return show.fillIn(form.with(tidied.typed()), faults);
        return step.equals("record") ? record(tidied, show) : show.check(tidied);
    }

    /** Empty means today, and from here on it is said. */
    private Form dated(Form form) {
        return TypedDate.isEmpty(form.typed(), "envelope.decidedOn")
                ? form.with(TypedDate.write(form.typed(), "envelope.decidedOn", Dates.today(clock)))
                : form;
    }

    private static Form without(Form form, String row) {
        int dot = row.lastIndexOf('.');
        if (dot < 0 || !row.substring(dot + 1).matches("\\d{1,3}")) return form;
        return form.removing(row.substring(0, dot), Integer.parseInt(row.substring(dot + 1)));
    }

    private Object record(Form form, FormPage show) {
        var reply = relay.send(form.offer().name(), form.body());
        if (reply instanceof Reply.Refused refused) return show.refused(form, refused);
        var recorded = (Reply.Recorded) reply;
        return RecordedPage.redirect(form, recorded);
    }

    private static Form form(Offer offer, Map<String, List<String>> given) {
        var id = first(given, "commandId");
        var seen = first(given, "seenVersion");
        return new Form(
                offer,
                FormShape.of(offer),
                Typed.of(given),
                id.matches("[A-Za-z0-9._-]{8,100}") ? id : Minted.commandId(),
                seen.matches("\\d{1,15}") ? Long.valueOf(seen) : null);
    }

    private static String first(Map<String, List<String>> given, String name) {
        var values = given.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    private Offer offer(String command) {
        return relay.catalogue().stream()
                .filter(offer -> offer.name().equals(command))
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no form with this name."));
    }

    private static ModelAndView notForYou(Visit visit) {
        return ProblemPage.of(
                HttpStatus.FORBIDDEN,
                visit.person().roles().isEmpty()
                        ? "You are signed in without a role, so you can read but not record."
                        : "As " + visit.person().title() + " you cannot record this.");
    }

    @ExceptionHandler
    ModelAndView away(CommandsAway away) {
        return ProblemPage.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Decisions cannot be recorded at the moment: the command service does not answer. You can still read"
                        + " the plan. Try again in a minute.");
    }

    /** What was typed is kept, and the form opens again after signing in. */
    @ExceptionHandler
    String again(SignInAgain again, HttpServletRequest request) {
        TypedBefore.keep(request);
        return "redirect:/oauth2/authorization/planledger";
    }
}
