package org.planledger.query.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.query.change.Changes.Net;
import org.planledger.query.change.Changes.Step;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;

/**
 * What held in a plan on one day, as it was known then beside as it is known now.
 *
 * @param plan as it is known now
 * @param asAt the day
 * @param knownOn the instant before which had been recorded what was known then
 * @param then the last entry that had been recorded by that instant
 * @param differences the items that are not the same; empty where nothing recorded since changes what held
 */
public record Comparison(
        long position, Item plan, LocalDate asAt, Instant knownOn, Point then, List<Difference> differences) {
    /**
     * @param knownThen whether the item was known at all
     * @param fields as they were known then, before, and as they are known now, after; those that differ
     * @param recordedSince the entries that made the difference, oldest first
     */
    public record Difference(ItemId item, boolean knownThen, List<Net> fields, List<Step> recordedSince) {}
}
