package org.planledger.query.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.word.WrittenDate;
import org.planledger.values.InvalidValue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Chooses the moment to look at, and leads back to the page that one came from. */
@Controller
class AsAtPage {

    @GetMapping("/as-at")
    String choose(Visit visit, Model page, @RequestParam(defaultValue = "/") String back) {
        var there =
                UriComponentsBuilder.fromUriString(Addresses.ours(back)).build().getQueryParams();
        return form(
                page,
                back,
                new Typed(there.getFirst("asAt"), there.getFirst("knownOn"), there.getFirst("position")),
                List.of());
    }

    @GetMapping(path = "/as-at", params = "go")
    String go(
            Visit visit,
            Model page,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam @Nullable String decided,
            @RequestParam @Nullable String known,
            @RequestParam @Nullable String entry) {
        var typed = new Typed(decided, known, entry);
        var faults = typed.faults();
        if (!faults.isEmpty()) return form(page, back, typed, faults);
        var clean = UriComponentsBuilder.fromUriString(Addresses.ours(back))
                .replaceQueryParam("asAt")
                .replaceQueryParam("knownOn")
                .replaceQueryParam("position")
                .build()
                .toUriString();
        return "redirect:" + typed.viewpoint().to(clean);
    }

    private static String form(Model page, String back, Typed typed, List<Map<String, String>> faults) {
        page.addAttribute("back", Addresses.ours(back));
        page.addAttribute("errors", faults);
        page.addAttribute(
                "decidedBox",
                box("decided", "What had been decided by", "Leave it empty for everything.", typed.decided, faults));
        page.addAttribute(
                "knownBox",
                box(
                        "known",
                        "As it was known on",
                        "Leaves out what was recorded later. Leave it empty for everything.",
                        typed.known,
                        faults));
        page.addAttribute(
                "entryBox",
                TextBox.of("entry", "Up to entry number", "Leave it empty for the newest.", "5", typed.entry, faults));
        return "as-at";
    }

    private static Map<String, Object> box(
            String name, String label, String hint, @Nullable String value, List<Map<String, String>> faults) {
        var dates = "For example 11 March 2021, 11/3/2021, March 2021 or 2021. ";
        return TextBox.of(name, label, dates + hint, "10", value, faults);
    }

    private record Typed(
            @Nullable String decided,
            @Nullable String known,
            @Nullable String entry) {

        Viewpoint viewpoint() {
            return Viewpoint.of(date(decided), date(known), entry);
        }

        List<Map<String, String>> faults() {
            var faults = new ArrayList<Map<String, String>>();
            checkDate("decided", decided, faults);
            checkDate("known", known, faults);
            if (entry != null && !entry.isBlank() && !entry.strip().matches("\\d{1,15}"))
                faults.add(TextBox.fault("entry", "“" + entry.strip() + "” is no entry's number, such as 640."));
            return faults;
        }

        private static void checkDate(String name, @Nullable String text, List<Map<String, String>> faults) {
            try {
                date(text);
            } catch (InvalidValue e) {
                faults.add(TextBox.fault(
                        name,
                        "“" + String.valueOf(text).strip()
                                + "” is not a date. Write it as 11 March 2021, 11/3/2021, March 2021 or 2021."));
            }
        }

        private static @Nullable String date(@Nullable String text) {
            return text == null || text.isBlank()
                    ? null
                    : WrittenDate.read(text).toString();
        }
    }
}
