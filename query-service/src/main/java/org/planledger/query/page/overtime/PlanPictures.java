package org.planledger.query.page.overtime;

import java.time.Clock;
import java.util.List;
import org.planledger.query.fold.Settled;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.picture.Picture;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan over time, in pictures and tables. */
@Controller
class PlanPictures {
    private final Clock clock;

    PlanPictures(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/plan/{planId}/pictures")
    String pictures(Visit visit, Model page, @PathVariable String planId) {
        var plan = visit.item(ItemId.of(ItemKind.PLAN, planId));
        var progress = progress(visit, plan);
        page.addAttribute("plan", plan);
        page.addAttribute("progress", progress.byStatus(visit.values()));
        page.addAttribute("slippage", progress.bySlippage());
        page.addAttribute("achievements", new Achieved(visit.view(), planId).picture());
        page.addAttribute("life", life(visit, plan));
        page.addAttribute("trail", Trail.below(visit, plan));
        return "pictures";
    }

    /** Each history is read once, whatever the number of periods. */
    private Progress progress(Visit visit, Item plan) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, plan.partnershipId()));
        visit.about(plan);
        var year = Settled.in(partnership.fields()).reportingYear();
        var actions = visit.view().ofPlan(plan.id().path(), ItemKind.ACTION).stream()
                .map(action -> new Course(visit.view().history(action.id())))
                .toList();
        return new Progress(actions, PeriodEnds.of(plan, year, visit.day(Dates.today(clock))));
    }

    private List<Picture> life(Visit visit, Item plan) {
        var today = visit.day(Dates.today(clock));
        return PeriodEnds.period(plan).map(period -> Life.of(visit, plan, period, today)).stream()
                .toList();
    }
}
