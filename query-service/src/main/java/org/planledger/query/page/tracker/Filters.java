package org.planledger.query.page.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.ChoiceBox;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.tracker.Asked;
import org.planledger.query.tracker.Column;
import org.planledger.query.tracker.Look;
import org.planledger.query.tracker.Table;

/** What can be asked of a tracker, as a form. */
record Filters(Table table, Asked asked) {

    Map<String, Object> text() {
        return TextBox.of(Asked.TEXT, "Words", "Anywhere in a row", "20", asked.text());
    }

    /** Plan, filters and order. */
    List<Map<String, Object>> choices(Visit visit, String partnershipId) {
        var choices = new ArrayList<Map<String, Object>>();
        if (table.about().ofPlan())
            choices.add(ChoiceBox.of(Asked.PLAN, "Plan", "The current one", plans(visit, partnershipId), asked.plan()));
        for (var column : table.columns()) if (column.isFor(Column.Use.FILTER)) choices.add(choice(column));
        choices.add(ChoiceBox.of(Asked.SORT, "Sort by", "As it is", orders(), sort()));
        return choices;
    }

    private Map<String, Object> choice(Column<?> column) {
        return ChoiceBox.of(
                column.name(),
                column.title(),
                "All",
                table.choices(column),
                asked.where().get(column.name()));
    }

    private static Map<String, String> plans(Visit visit, String partnershipId) {
        var plans = new LinkedHashMap<String, String>();
        plans.put(Look.ALL, "All plans");
        visit.view().plans(partnershipId).forEach(plan -> plans.put(plan.id().path(), Headings.of(plan)));
        return plans;
    }

    private @org.jspecify.annotations.Nullable String sort() {
        return asked.sort() == null ? null : (asked.descending() ? "-" : "") + asked.sort();
    }

    private Map<String, String> orders() {
        var orders = new LinkedHashMap<String, String>();
        for (var column : table.columns()) {
            orders.put(column.name(), column.title());
            orders.put("-" + column.name(), column.title() + ", last first");
        }
        return orders;
    }
}
