package org.planledger.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** The part of a collection that a query on {@code _id} can be about. */
final class IdRange {
    private IdRange() {}

    /** An id before which nothing matches, or null where the query does not say. */
    static @Nullable Object beginning(Document query) {
        if (!(query.get("_id") instanceof Document bounds)) return null;
        Object from = bounds.containsKey("$gte") ? bounds.get("$gte") : bounds.get("$gt");
        return from instanceof Number || from instanceof String ? from : null;
    }
}
