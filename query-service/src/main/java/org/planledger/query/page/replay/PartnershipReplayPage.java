package org.planledger.query.page.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Named;
import org.planledger.query.page.item.Summary;
import org.planledger.query.page.item.Touched;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Fields;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.replay.PartnershipWalk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** A partnership as it stood after each of its entries; every step has an address of its own. */
@Controller
class PartnershipReplayPage {
    private static final List<ItemKind> COUNTED = List.of(
            ItemKind.MEMBER,
            ItemKind.MEETING,
            ItemKind.RECOMMENDATION,
            ItemKind.REVIEW,
            ItemKind.RISK,
            ItemKind.ISSUE,
            ItemKind.REPORT,
            ItemKind.CONSULTATION);

    /** How many of a kind there were. */
    record Count(ItemKind kind, int number) {
        /** "Members". */
        public String words() {
            return Fields.kind(kind) + "s";
        }
    }

    /** @param first and the others "" where there is nothing to go to */
    record Ways(String first, String previous, String next, String last) {}

    @GetMapping("/partnership/{id}/replay")
    String replay(
            Visit visit, Model page, @PathVariable String id, @RequestParam(required = false) @Nullable String at) {
        var step = new PartnershipWalk(visit.view(), id).at(at == null || at.isBlank() ? null : at.strip());
        var then = visit.after(step.entry().position());
        var partnership = then.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        visit.about(partnership);
        page.addAttribute("then", then);
        page.addAttribute("partnership", partnership);
        page.addAttribute("step", step);
        page.addAttribute("told", Told.of(step.entry(), List.of(), then.values()));
        page.addAttribute(
                "touched",
                step.changes().stream().map(change -> Touched.of(change, then)).toList());
        page.addAttribute("counts", visit.viewpoint().moment().holds(step.entry()));
        page.addAttribute("rows", Summary.of(partnership, then, then.view().history(partnership.id())));
        page.addAttribute("plans", Named.all(then.view().plans(id), then));
        page.addAttribute("held", held(then, id));
        page.addAttribute("ways", ways(visit, id, step));
        page.addAttribute(
                "entryBox",
                TextBox.of(
                        "at",
                        "Entry of the ledger",
                        "Its number",
                        "5",
                        step.entry().position()));
        page.addAttribute("trail", Trail.of(visit, partnership));
        return "partnership-replay";
    }

    private static List<Count> held(Visit then, String id) {
        return COUNTED.stream()
                .map(kind -> new Count(kind, then.view().ofPartnership(id, kind).size()))
                .toList();
    }

    private static Ways ways(Visit visit, String id, PartnershipWalk.Step step) {
        long here = step.entry().position();
        return new Ways(
                here == step.first() ? "" : address(visit, id, step.first()),
                address(visit, id, step.previous()),
                address(visit, id, step.next()),
                here == step.last() ? "" : address(visit, id, step.last()));
    }

    private static String address(Visit visit, String id, @Nullable Long position) {
        if (position == null) return "";
        var address =
                UriComponentsBuilder.fromPath("/partnership/" + id + "/replay").queryParam("at", position);
        return visit.to(address.build().toUriString());
    }
}
