package org.planledger.query.page.tracker;

import java.util.List;
import org.planledger.query.page.frame.Address;
import org.planledger.query.tracker.Asked;
import org.planledger.query.tracker.Column;
import org.planledger.query.tracker.Table;

/**
 * The head of a column.
 *
 * @param name of the column
 * @param href sorts by it; the largest first where it sorts by it already
 * @param order "ascending", "descending", or "none"
 */
public record Head(String name, String title, String href, String order, String look) {

    static List<Head> of(Table table, Asked asked, Address address) {
        return table.columns().stream()
                .map(column -> of(column, asked, address))
                .toList();
    }

    private static Head of(Column<?> column, Asked asked, Address address) {
        boolean sorted = column.name().equals(asked.sort());
        boolean ascending = sorted && !asked.descending();
        return new Head(
                column.name(),
                column.title(),
                address.with(Asked.SORT, (ascending ? "-" : "") + column.name()),
                ascending ? "ascending" : sorted ? "descending" : "none",
                column.kind() == Column.Kind.NUMBER ? "govuk-table__header--numeric" : "");
    }
}
