package org.planledger.query.page.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.frame.ChoiceBox;
import org.planledger.query.page.frame.Labels;
import org.planledger.query.page.frame.Plans;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Quoted;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.tracker.Asked;
import org.planledger.query.tracker.Column;
import org.planledger.query.tracker.Look;
import org.planledger.query.tracker.Table;

/**
 * What can be asked of a tracker, as a form.
 *
 * @param fixed parameters that the page asks by itself
 * @param faults what is wrong with what was typed
 */
record Filters(Table table, Asked asked, Set<String> fixed, List<Map<String, String>> faults) {

    Map<String, Object> text() {
        return TextBox.of(Asked.TEXT, Labels.of(Asked.TEXT), "Anywhere in a row", "20", asked.text(), faults);
    }

    /** Plan, filters and order. */
    List<Map<String, Object>> choices(Visit visit, String partnershipId) {
        var choices = new ArrayList<Map<String, Object>>();
        if (isOfAChosenPlan())
            choices.add(ChoiceBox.of(
                    Asked.PLAN, Labels.of(Asked.PLAN), "The current one", plans(visit, partnershipId), asked.plan()));
        filtering().map(this::choice).forEach(choices::add);
        choices.add(ChoiceBox.of(Asked.SORT, Labels.of(Asked.SORT), "As it is", orders(), sort()));
        return choices;
    }

    private boolean isOfAChosenPlan() {
        return table.about().ofPlan() && !fixed.contains(Asked.PLAN);
    }

    private Stream<? extends Column<?>> filtering() {
        return table.columns().stream()
                .filter(column -> column.isFor(Column.Use.FILTER) && !fixed.contains(column.name()));
    }

    /** Of which plan the rows are and what is asked, in some sentences; "" where there is nothing to say. */
    String words(Visit visit, String partnershipId) {
        return (plan(visit, partnershipId) + " " + words()).strip();
    }

    private String plan(Visit visit, String partnershipId) {
        if (!isOfAChosenPlan()) return "";
        var id = asked.plan();
        if (Look.ALL.equals(id)) return "All plans.";
        var plan = id == null
                ? Plans.current(visit.view(), partnershipId)
                : visit.view().item(ItemId.of(ItemKind.PLAN, id));
        return plan.map(item -> "Plan: " + Headings.of(item) + ".").orElse("");
    }

    private String words() {
        var words = new ArrayList<String>();
        filtering()
                .filter(column -> asked.where().containsKey(column.name()))
                .map(this::said)
                .forEach(words::add);
        if (!asked.text().isEmpty()) words.add("rows that say " + Quoted.of(asked.text()));
        var only = words.isEmpty() ? "" : "Only " + String.join("; ", words) + ".";
        var order = sort();
        return order == null ? only : (only + " Sorted by: " + orders().get(order) + ".").strip();
    }

    private String said(Column<?> column) {
        var value = String.valueOf(asked.where().get(column.name()));
        return column.title() + ": " + table.choices(column, value).get(value);
    }

    private Map<String, Object> choice(Column<?> column) {
        var chosen = asked.where().get(column.name());
        return ChoiceBox.of(column.name(), column.title(), "All", table.choices(column, chosen), chosen);
    }

    private static Map<String, String> plans(Visit visit, String partnershipId) {
        var plans = new LinkedHashMap<String, String>();
        plans.put(Look.ALL, "All plans");
        visit.view().plans(partnershipId).forEach(plan -> plans.put(plan.id().path(), Headings.of(plan)));
        return plans;
    }

    private @Nullable String sort() {
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
