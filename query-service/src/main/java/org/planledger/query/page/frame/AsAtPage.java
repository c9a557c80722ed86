package org.planledger.query.page.frame;

import org.jspecify.annotations.Nullable;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;
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
        page.addAttribute("back", Addresses.ours(back));
        var there =
                UriComponentsBuilder.fromUriString(Addresses.ours(back)).build().getQueryParams();
        page.addAttribute(
                "decidedBox",
                TextBox.of(
                        "decided",
                        "What had been decided by",
                        "For example 11/3/2021, 3/2021 or 2021. Leave it empty for everything.",
                        "10",
                        there.getFirst("asAt")));
        page.addAttribute(
                "knownBox",
                TextBox.of(
                        "known",
                        "As it was known on",
                        "Leaves out what was recorded later. Leave it empty for everything.",
                        "10",
                        there.getFirst("knownOn")));
        page.addAttribute(
                "entryBox",
                TextBox.of(
                        "entry",
                        "Up to entry number",
                        "Leave it empty for the newest.",
                        "5",
                        there.getFirst("position")));
        return "as-at";
    }

    @GetMapping(path = "/as-at", params = "go")
    String go(
            @RequestParam(defaultValue = "/") String back,
            @RequestParam @Nullable String decided,
            @RequestParam @Nullable String known,
            @RequestParam @Nullable String entry) {
        var viewpoint = Viewpoint.of(date(decided), date(known), entry);
        var clean = UriComponentsBuilder.fromUriString(Addresses.ours(back))
                .replaceQueryParam("asAt")
                .replaceQueryParam("knownOn")
                .replaceQueryParam("position")
                .build()
                .toUriString();
        return "redirect:" + viewpoint.to(clean);
    }

    /** People write 11/3/2021 or 3/2021 as often as 2021-03-11. */
    private static @Nullable String date(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var parts = typed.strip().split("[/. ]", -1);
        try {
            return switch (parts.length) {
                case 3 -> iso(parts[2], parts[1], parts[0]);
                case 2 -> iso(parts[1], parts[0], null);
                default -> typed;
            };
        } catch (NumberFormatException | InvalidValue e) {
            throw new NotUnderstood("“" + typed.strip() + "” is not a date. Write it as 11/3/2021, 3/2021 or 2021.");
        }
    }

    private static String iso(String year, String month, @Nullable String day) {
        return new PartialDate(
                        Integer.parseInt(year), Integer.valueOf(month), day == null ? null : Integer.valueOf(day))
                .toString();
    }
}
