package org.planledger.query.page.replay;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.planledger.query.answer.Problem;
import org.planledger.query.page.frame.Labels;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Touched;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.plan.Marks;
import org.planledger.query.page.plan.PlanSheet;
import org.planledger.query.page.story.Told;
import org.planledger.query.register.Change;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.replay.Jumps;
import org.planledger.query.replay.Played;
import org.planledger.query.replay.Replay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan on a page as it stood after each of its entries; every step has an address of its own. */
@Controller
class ReplayPage {
    private final PlanSheet sheet;

    ReplayPage(PlanSheet sheet) {
        this.sheet = sheet;
    }

    @GetMapping("/plan/{planId}/replay")
    String replay(
            Visit visit,
            Model page,
            @PathVariable String planId,
            @ModelAttribute Asked asked,
            HttpServletResponse answer) {
        try {
            var entrance =
                    Entrance.of(visit, () -> asked.isJump() ? asked.found(visit, planId) : stepOf(visit, planId));
            if (entrance.isPresent()) return entrance.get();
            if (asked.isJump())
                return "redirect:" + Ways.address(visit, planId, asked.found(visit, planId), asked.by());
            show(visit, page, planId, asked, asked, List.of());
        } catch (Problem problem) {
            var faults = asked.faults(problem);
            if (faults.isEmpty()) throw problem;
            show(visit, page, planId, asked.withoutBoxes(), asked, faults);
            answer.setStatus(problem.httpStatus());
        }
        return "replay";
    }

    private static long stepOf(Visit visit, String planId) {
        var partnershipId = visit.item(ItemId.of(ItemKind.PLAN, planId)).partnershipId();
        return new Jumps(visit.view(), planId)
                .toMoment(partnershipId, Entrance.recordedBy(visit.view(), partnershipId));
    }

    /**
     * @param asked the step that is shown
     * @param typed what was written into the boxes, and what is wrong with it
     */
    private void show(
            Visit visit, Model page, String planId, Asked asked, Asked typed, List<Map<String, String>> faults) {
        var replay = Replay.of(visit.view(), planId);
        var step = replay.at(asked.at(), asked.by());
        var then = visit.after(step.at());
        var plan = then.item(ItemId.of(ItemKind.PLAN, planId));
        visit.about(plan);
        visit.shows(then);
        sheet.fill(page, then, plan);
        page.addAttribute("then", then);
        page.addAttribute("marks", marks(step, then));
        page.addAttribute("step", step);
        page.addAttribute("told", Told.of(step.entry(), List.of(), then.values()));
        page.addAttribute(
                "touched",
                step.changes().stream().map(change -> Touched.of(change, then)).toList());
        page.addAttribute("ways", Ways.of(visit, planId, step, asked.by()));
        page.addAttribute("slide", Labels.of(Asked.STEP));
        page.addAttribute("jumps", JumpBoxes.of(visit, plan, step, typed, faults));
        page.addAttribute("errors", faults);
        page.addAttribute("trail", Trail.below(visit, plan));
    }

    private static Marks marks(Played step, Visit then) {
        var items = then.view().items(step.changes().stream().map(Change::item).toList());
        return Marks.of(step.changes(), items, then::to);
    }
}
