package org.planledger.query.tracker;

import java.util.List;
import org.planledger.query.register.Item;

/**
 * A named table over what a partnership's register holds. A new one is one class: it is found by its name, read through
 * the API, on a page and as a file, and can be filtered, sorted and counted by what its columns say.
 *
 * @param <T> what has a row
 */
public interface Tracker<T> {
    /** The actions under a theme or in a year, as a table that only their own page has. */
    static Tracker<?> ofActions(List<Item> actions) {
        return new ActionsInside(actions);
    }

    About about();

    /** What has a row, in the order in which it is read first. */
    List<T> lines(Look look);

    /** The first one names the row. */
    List<Column<T>> columns();

    /** Those in which words are looked for: all that the file of the same rows has. */
    default List<Column<T>> searched() {
        return columns();
    }

    /**
     * @param name in addresses
     * @param lede what it shows, one sentence
     * @param none what to say where there is no row
     * @param ofPlan whether its rows belong to plans, so that one plan can be chosen
     */
    public record About(String name, String title, String lede, String none, boolean ofPlan) {
        static About ofPlan(String name, String title, String lede, String none) {
            return new About(name, title, lede, none, true);
        }

        static About ofPartnership(String name, String title, String lede, String none) {
            return new About(name, title, lede, none, false);
        }

        /** The same under another heading. */
        About under(String heading) {
            return new About(name, heading, lede, none, ofPlan);
        }
    }
}
