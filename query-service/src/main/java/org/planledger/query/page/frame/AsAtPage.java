package org.planledger.query.page.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Moments;
import org.planledger.query.answer.PointName;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Chooses the moment to look at, and leads back to the page that one came from. */
@Controller
class AsAtPage {
    private static final String ENTRY = "entry";

    /** The box for each parameter. */
    private static final Map<String, String> BOXES =
            Map.of(Moments.AS_AT, "decided", Moments.KNOWN_ON, "known", Moments.POSITION, ENTRY);

    private static final String COMPARE = "compare";
    private static final String PLAN = "plan";
    private static final Pattern IN_A_PLAN = Pattern.compile("/(?:plan|theme)/([^/?#]+).*");

    private final Moments moments;

    AsAtPage(Moments moments) {
        this.moments = moments;
    }

    @GetMapping("/as-at")
    String choose(Visit visit, Model page, @RequestParam(defaultValue = "/") String back) {
        var there =
                UriComponentsBuilder.fromUriString(Addresses.ours(back)).build().getQueryParams();
        return form(
                visit,
                page,
                back,
                new TypedMoment(there.getFirst("asAt"), there.getFirst("knownOn"), there.getFirst("position")),
                List.of());
    }

    @GetMapping(path = "/as-at", params = "go")
    String go(
            Visit visit,
            Model page,
            @RequestParam String go,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam @Nullable String decided,
            @RequestParam @Nullable String known,
            @RequestParam @Nullable String entry,
            HttpServletResponse answer) {
        var typed = new TypedMoment(decided, known, entry);
        var found = read(typed, visit);
        if (!found.faults().isEmpty()) {
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(visit, page, back, typed, found.faults());
        }
        var there = go.equals(COMPARE) ? "/plan/" + planOf(visit, back) + "/then-and-now" : back;
        return "redirect:" + at(found.viewpoint(), there, visit);
    }

    /** The plan that the page is about that one came from, else the one that the navigation leads to, or "". */
    private static String planOf(Visit visit, String back) {
        var inside = IN_A_PLAN.matcher(Addresses.ours(back));
        return inside.matches() ? inside.group(1) : visit.plan().orElse("");
    }

    /** The same page from there; a list of a plan that was not there yet becomes that of the plan of that day. */
    private static String at(Viewpoint viewpoint, String address, Visit visit) {
        var there = UriComponentsBuilder.fromUriString(Viewpoint.without(Addresses.ours(address)));
        var plan = there.build().getQueryParams().getFirst(PLAN);
        if (plan != null && isLater(ItemId.of(ItemKind.PLAN, plan), viewpoint, visit.view()))
            there.replaceQueryParam(PLAN);
        return viewpoint.to(there.build().toUriString());
    }

    private static boolean isLater(ItemId id, Viewpoint viewpoint, Register.View view) {
        return view.at(Moment.NOW).item(id).isPresent()
                && view.at(viewpoint.moment()).item(id).isEmpty();
    }

    private static String form(
            Visit visit, Model page, String back, TypedMoment typed, List<Map<String, String>> faults) {
        page.addAttribute("compare", planOf(visit, back));
        page.addAttribute("back", Addresses.ours(back));
        page.addAttribute("errors", faults);
        page.addAttribute(
                "decidedBox",
                box("decided", Labels.of(Moments.AS_AT), "Leave it empty for everything.", typed.decided(), faults));
        page.addAttribute(
                "knownBox",
                box(
                        "known",
                        Labels.of(Moments.KNOWN_ON),
                        "Leaves out what was recorded later. Leave it empty for everything.",
                        typed.known(),
                        faults));
        page.addAttribute(
                "entryBox",
                TextBox.of(
                        ENTRY,
                        Labels.of(Moments.POSITION),
                        "Leave it empty for the newest.",
                        "5",
                        typed.entry(),
                        faults));
        return "as-at";
    }

    private static Map<String, Object> box(
            String name, String label, String hint, @Nullable String value, List<Map<String, String>> faults) {
        var dates = "For example 11 March 2021, 11/3/2021, March 2021 or 2021. ";
        return TextBox.of(name, label, dates + hint, "10", value, faults);
    }

    /** The moment that was typed, or what is wrong with it. */
    private Found read(TypedMoment typed, Visit visit) {
        var faults = new ArrayList<>(typed.faults());
        missing(typed).ifPresent(faults::add);
        if (!faults.isEmpty()) return new Found(Viewpoint.TODAY, faults);
        try {
            var viewpoint = Viewpoint.of(typed::of, moments);
            moments.require(visit.view().at(viewpoint.moment()));
            return new Found(viewpoint, faults);
        } catch (Problem problem) {
            var field = problem.field();
            var box = BOXES.getOrDefault(field, field);
            return new Found(Viewpoint.TODAY, List.of(TextBox.fault(box, Labels.said(problem))));
        }
    }

    private Optional<Map<String, String>> missing(TypedMoment typed) {
        try {
            moments.requireRecorded(Moments.POSITION, PointName.number(typed.of(Moments.POSITION)));
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(TextBox.fault(ENTRY, problem.sentence()));
        }
    }

    private record Found(Viewpoint viewpoint, List<Map<String, String>> faults) {}
}
