package org.planledger.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Entry;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.ItemId;

/**
 * What changed in a partnership between two points: every entry of the window, under the items that it touched.
 *
 * @param since where the window begins
 * @param to where it ends; never after {@code position}
 * @param entries how many entries of the partnership lie in the window
 * @param changes how many changes these made; an entry that touched two items made two
 */
public record Changes(long position, Point since, Point to, long entries, long changes, List<Group> groups) {

    /** Those of one theme of a plan, of the rest of the plan (no theme), or of the partnership itself (no plan). */
    public record Group(@Nullable String planId, @Nullable ItemId theme, List<ItemChanges> items) {}

    /**
     * @param added whether the window brought the item
     * @param net fields that differ between the two points: one line each, however often they moved
     * @param steps what made the difference, oldest first
     */
    public record ItemChanges(ItemId item, boolean added, List<Net> net, List<Step> steps) {}

    /** A field at the first point and at the second. */
    public record Net(
            String field, @Nullable Object before, @Nullable Object after) {}

    /** What one entry did to the item; a field may be set to what it was. */
    public record Step(Entry entry, List<FieldChange> fields) {}
}
