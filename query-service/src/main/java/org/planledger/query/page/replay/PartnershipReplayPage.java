package org.planledger.query.page.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Problem;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
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
            Visit visit, Model page, @PathVariable String id, @ModelAttribute Asked asked, HttpServletResponse answer) {
        var walk = new PartnershipWalk(visit.view(), id);
        var entrance = Entrance.of(visit, () -> stepOf(visit, walk, id));
        if (entrance.isPresent()) return entrance.get();
        try {
            var step = walk.at(asked.at());
            show(visit, page, id, step);
            boxes(page, step.entry().position(), List.of());
        } catch (Problem problem) {
            var faults = asked.faults(problem);
            if (faults.isEmpty()) throw problem;
            show(visit, page, id, walk.at(null));
            boxes(page, asked.at(), faults);
            answer.setStatus(problem.httpStatus());
        }
        return "partnership-replay";
    }

    private static long stepOf(Visit visit, PartnershipWalk walk, String id) {
        visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        return walk.toMoment(Entrance.recordedBy(visit.view(), id));
    }

    private static void boxes(Model page, @Nullable Object at, List<Map<String, String>> faults) {
        page.addAttribute("errors", faults);
        page.addAttribute("entryBox", JumpBoxes.entry(at, faults));
    }

    private static void show(Visit visit, Model page, String id, PartnershipWalk.Step step) {
        var then = visit.after(step.entry().position());
        var partnership = then.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        visit.about(partnership);
        visit.shows(then);
        page.addAttribute("then", then);
        page.addAttribute("partnership", partnership);
        page.addAttribute("step", step);
        page.addAttribute("told", Told.of(step.entry(), List.of(), then.values()));
        page.addAttribute(
                "touched",
                step.changes().stream().map(change -> Touched.of(change, then)).toList());
        page.addAttribute("rows", Summary.of(partnership, then, then.view().history(partnership.id())));
        page.addAttribute("plans", Named.all(then.view().plans(id), then));
        page.addAttribute("held", held(then, id));
        page.addAttribute("ways", ways(visit, id, step));
        page.addAttribute("trail", Trail.of(visit, partnership));
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
