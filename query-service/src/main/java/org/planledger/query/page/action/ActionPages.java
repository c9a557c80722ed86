package org.planledger.query.page.action;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.Offers;
import org.planledger.query.page.item.Summary;
import org.planledger.query.page.item.Tags;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.tracker.Listing;
import org.planledger.query.page.tracker.Listings;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.tracker.Asked;
import org.planledger.query.tracker.Tracker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An action with every move of its date, and the action plan of a year. */
@Controller
class ActionPages {
    private final Clock clock;
    private final Listings listings;

    ActionPages(Clock clock, Listings listings) {
        this.clock = clock;
        this.listings = listings;
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
    String actionPlan(
            Visit visit, Model page, @PathVariable String actionPlanId, @RequestParam Map<String, String> parameters) {
        var actionPlan = visit.item(ItemId.of(ItemKind.ACTION_PLAN, actionPlanId));
        fill(visit, page, actionPlan);
        page.addAttribute("list", actions(actionPlan, visit, parameters));
        return "action-plan";
    }

    private Listing actions(Item actionPlan, Visit visit, Map<String, String> parameters) {
        var actions = Tracker.ofActions(held(actionPlan, visit));
        var fixed = Map.of(
                Asked.PLAN,
                String.valueOf(actionPlan.planId()),
                "year",
                actionPlan.id().toString());
        return listings.of(visit, actionPlan.partnershipId(), actions, parameters, fixed);
    }

    /** The actions that the action plan of a year holds. */
    private static List<Item> held(Item actionPlan, Visit visit) {
        if (!(actionPlan.fields().get(Field.ActionPlan.ACTIONS) instanceof List<?> ids)) return List.of();
        return visit.view()
                .items(ids.stream()
                        .map(id -> ItemId.of(ItemKind.ACTION, String.valueOf(id)))
                        .toList());
    }

    private void fill(Visit visit, Model page, Item item) {
        var history = visit.view().history(item.id());
        page.addAttribute("item", item);
        page.addAttribute("heading", Headings.of(item));
        page.addAttribute("status", visit.values().status(item.text(Field.STATUS)));
        page.addAttribute("tag", Tags.colour(item.text(Field.STATUS)));
        page.addAttribute("rows", Summary.of(item, visit, history));
        page.addAttribute("story", Story.newestFirst(history, visit.values()));
        page.addAttribute("offers", Offers.of(item, visit, Dates.today(clock)));
        page.addAttribute("trail", Trail.of(visit, item));
    }
}
