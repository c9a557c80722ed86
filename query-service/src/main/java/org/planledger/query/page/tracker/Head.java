package org.planledger.query.page.tracker;

import org.planledger.query.page.frame.Address;
import org.planledger.query.tracker.Asked;
import org.planledger.query.tracker.Column;

/**
 * The head of a column.
 *
 * @param href sorts by it; the largest first where it sorts by it already
 * @param order "ascending", "descending", or "none"
 */
public record Head(String title, String href, String order, String look) {

    static Head of(Column<?> column, Asked asked, Address address) {
        boolean sorted = column.name().equals(asked.sort());
        boolean ascending = sorted && !asked.descending();
        return new Head(
                column.title(),
                address.with(Asked.SORT, (ascending ? "-" : "") + column.name()),
                ascending ? "ascending" : sorted ? "descending" : "none",
                column.kind() == Column.Kind.NUMBER ? "govuk-table__header--numeric" : "");
    }
}
