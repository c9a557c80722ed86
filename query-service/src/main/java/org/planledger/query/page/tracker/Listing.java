package org.planledger.query.page.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planledger.query.page.frame.Address;
import org.planledger.query.page.frame.Sheet;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.ItemId;
import org.planledger.query.tracker.Asked;
import org.planledger.query.tracker.Column;
import org.planledger.query.tracker.Table;

/**
 * The rows of a tracker as a page shows them: filtered, sorted and paged as its address asks. The template's part
 * "list" draws it from the model attribute {@code list}; the foot of a printed sheet says which rows are on the paper.
 */
public final class Listing {
    /** Where the list stands on its page: whoever sorts it need not look for it again. */
    private static final String PLACE = "list";

    /** More columns than this need the whole breadth of the window, and the sheet across. */
    private static final int NARROW = 8;

    private final Visit visit;
    private final Address address;
    private final String partnershipId;
    private final Table table;
    private final Asked asked;
    private final Sheet<Table.Row> sheet;
    private final Map<String, String> fixed;
    private final Filters filters;

    Listing(
            Visit visit,
            String partnershipId,
            Table table,
            Asked asked,
            Sheet<Table.Row> sheet,
            Map<String, String> fixed,
            List<Map<String, String>> faults) {
        this.visit = visit;
        this.address = new Address(visit, PLACE);
        this.partnershipId = partnershipId;
        this.table = table;
        this.asked = asked;
        this.sheet = sheet;
        this.fixed = fixed;
        this.filters = new Filters(table, asked, fixed.keySet(), faults);
    }

    /** How many rows there are before anything is asked. */
    public int all() {
        return table.all().size();
    }

    /** The heading under which the list stands. */
    public String title() {
        return table.about().title();
    }

    public String lede() {
        return table.about().lede();
    }

    /** What to say where there is none. */
    public String none() {
        return table.about().none();
    }

    public Sheet<Table.Row> sheet() {
        return sheet;
    }

    /** The other way to look at a long list: whole on one page, or page by page. */
    public String otherWay() {
        return sheet.other(address);
    }

    public Map<String, Object> pages() {
        return sheet.links(address);
    }

    /** The items that name the rows of this page, for pages that tell them in their own way. */
    public List<ItemId> items() {
        return table.items(sheet.rows());
    }

    /** Whether there is anything to ask: rows, or those of another plan. */
    public boolean isAskable() {
        return all() > 0 || (table.about().ofPlan() && !fixed.containsKey(Asked.PLAN));
    }

    public boolean isNarrowed() {
        return !narrowing().isEmpty();
    }

    /** All rows. */
    public String clear() {
        return address.without(
                Stream.concat(narrowing().stream(), Stream.of(Asked.TEXT)).toList());
    }

    private List<String> narrowing() {
        var names = new ArrayList<>(asked.where().keySet());
        if (!asked.text().isEmpty()) names.add(Asked.TEXT);
        names.removeAll(fixed.keySet());
        return names;
    }

    /** What is asked, for those who see no form: "Plan: Safer Town. Only Status: On track. Sorted by: Due.", or "". */
    public String words() {
        return filters.words(visit, partnershipId);
    }

    /** Which rows are on a printed sheet: "All 12 rows (filtered from 159) of “Actions”". */
    public String onPaper() {
        var filtered = isNarrowed() ? " (filtered from %,d)".formatted(all()) : "";
        return sheet.words() + filtered + " of “" + title() + "”";
    }

    /** What is wrong with what was typed, as the component "error summary" takes it. */
    public List<Map<String, String>> errors() {
        return filters.faults();
    }

    /** Where the form sends what is asked. */
    public String action() {
        return visit.place() + "#" + PLACE;
    }

    public Map<String, Object> textBox() {
        return filters.text();
    }

    public List<Map<String, Object>> choices() {
        return filters.choices(visit, partnershipId);
    }

    public List<Count> counts() {
        return Count.of(table, address);
    }

    public List<Count.Part> totals() {
        return Count.totals(table);
    }

    /** The heads of the columns that stand beside one another. */
    public List<Head> heads() {
        return beside().map(this::head).toList();
    }

    private Stream<? extends Column<?>> beside() {
        return table.columns().stream().filter(column -> !column.isFor(Column.Use.BENEATH));
    }

    /** The head of one column, for tables that tell the rows in their own way. */
    public Head head(String column) {
        return head(table.columns().stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .orElseThrow());
    }

    private Head head(Column<?> column) {
        return Head.of(column, asked, address);
    }

    public List<Shown.Row> rows() {
        return new Shown(table, visit).rows(sheet.rows());
    }

    public boolean isWide() {
        return beside().count() > NARROW;
    }

    /** The same rows with all columns, as a file. */
    public String file() {
        var path = "/api/partnerships/" + partnershipId + "/trackers/"
                + table.about().name() + ".csv";
        var parameters = new LinkedHashMap<>(asked.parameters());
        parameters.putAll(fixed);
        return address.at(path, parameters);
    }
}
