package org.planledger.query.page.action;

import java.time.Clock;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.Offers;
import org.planledger.query.page.item.Summary;
import org.planledger.query.page.item.Tags;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An action with every move of its date, and the action plan of a year. */
@Controller
class ActionPages {
    private final Clock clock;

    ActionPages(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/action/{actionId}")
    String action(Visit visit, Model page, @PathVariable String actionId) {
        var action = visit.item(ItemId.of(ItemKind.ACTION, actionId));
        fill(visit, page, action);
        var history = visit.view().history(action.id());
        page.addAttribute("moves", Move.all(history, visit.values()));
        page.addAttribute("picture", Move.picture(history, visit.day(Dates.today(clock))));
        return "action";
    }

    @GetMapping("/action-plan/{actionPlanId}")
    String actionPlan(Visit visit, Model page, @PathVariable String actionPlanId) {
        var actionPlan = visit.item(ItemId.of(ItemKind.ACTION_PLAN, actionPlanId));
        fill(visit, page, actionPlan);
        page.addAttribute("actions", ActionLine.in(actionPlan, visit));
        return "action-plan";
    }

    private static void fill(Visit visit, Model page, Item item) {
        var history = visit.view().history(item.id());
        page.addAttribute("item", item);
        page.addAttribute("heading", Headings.of(item));
        page.addAttribute("status", visit.values().status(item.text(Field.STATUS)));
        page.addAttribute("tag", Tags.colour(item.text(Field.STATUS)));
        page.addAttribute("rows", Summary.of(item, visit, history));
        page.addAttribute("story", Story.newestFirst(history, visit.values()));
        page.addAttribute("offers", Offers.of(item, visit));
        page.addAttribute("trail", Trail.of(visit, item));
    }
}
