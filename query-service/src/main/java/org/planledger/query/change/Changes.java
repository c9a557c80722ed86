package org.planledger.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.ItemId;

/**
 * What changed in a partnership between two points: every entry of the window, under the items that it touched.
 *
 * @param since where the window begins
 * @param to where it ends; never after {@code position}
 * @param counts how many items have a change of a class, in the order of the classes, without those that none has
 * @param groups by plan and theme; a theme of a plan in effect is there also where nothing changed
 * @param administrative what the bookkeeping entries did, oldest first
 */
public record Changes(
        long position,
        Point since,
        Point to,
        Accounts accounts,
        List<Count> counts,
        List<Group> groups,
        List<Change> administrative) {

    /**
     * That nothing is left out: {@code ledger = elsewhere + setAside + entries} and {@code entries = told +
     * administrative}.
     *
     * @param ledger entries between the two points
     * @param elsewhere of those, about other partnerships or the ledger itself
     * @param setAside of those about this one, decided or recorded after the days from which one looks
     * @param entries the others
     * @param told in the groups
     * @param changes that the entries made; an entry that touched two items made two
     * @param unexplained items whose state at the second point is not their state at the first with the steps applied;
     *     none where all is well
     */
    public record Accounts(
            long ledger,
            long elsewhere,
            long setAside,
            long entries,
            long told,
            long administrative,
            long changes,
            List<ItemId> unexplained) {}

    public record Count(ChangeClass change, long items) {}

    /**
     * What belongs to one theme of a plan, to the rest of the plan (no theme), or to the partnership itself (no plan).
     *
     * @param unchanged what is still open at the second point, stood there at the first, and was not touched
     */
    public record Group(
            @Nullable String planId, @Nullable ItemId theme, List<ItemChanges> items, List<ItemId> unchanged) {}

    /**
     * @param added whether the window brought the item
     * @param net fields that differ between the two points: one each, however often they moved
     * @param lines what happened, in the order of the classes
     */
    public record ItemChanges(ItemId item, boolean added, List<Net> net, List<Line> lines) {}

    /**
     * Changes of one class to one item, or of one aspect told in several directions.
     *
     * @param net what they made of each field that they touched; empty where it is as it was before
     * @param times how many of the steps are of the class by themselves; a move back is not one more slip
     * @param steps what made the difference, oldest first; none where the class follows from the day alone
     */
    public record Line(ChangeClass change, List<Net> net, long times, List<Step> steps) {}

    /** A field before and after. */
    public record Net(
            String field, @Nullable Object before, @Nullable Object after) {}

    /**
     * What one entry did to the item; a field may be set to what it was.
     *
     * @param late whether it had certainly been decided before the first point
     */
    public record Step(Entry entry, boolean late, List<FieldChange> fields) {}
}
