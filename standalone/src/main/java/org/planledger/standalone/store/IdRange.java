package org.planledger.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The part of a collection that a query on {@code _id} can be about.
 *
 * @param lowest an id before which nothing matches, or null where the query does not say
 * @param highest an id behind which nothing matches, or null where the query does not say
 */
record IdRange(@Nullable Object lowest, @Nullable Object highest) {
    static IdRange of(Document query) {
        if (!(query.get("_id") instanceof Document bounds)) return new IdRange(null, null);
        return new IdRange(bound(bounds, "$gte", "$gt"), bound(bounds, "$lte", "$lt"));
    }

    private static @Nullable Object bound(Document bounds, String including, String excluding) {
        Object bound = bounds.containsKey(including) ? bounds.get(including) : bounds.get(excluding);
        return bound instanceof Number || bound instanceof String ? bound : null;
    }

    @Nullable
    Object first(boolean descending) {
        return descending ? highest : lowest;
    }

    @Nullable
    Object last(boolean descending) {
        return descending ? lowest : highest;
    }
}
