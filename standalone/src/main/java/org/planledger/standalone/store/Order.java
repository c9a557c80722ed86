package org.planledger.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** In which order a query wants its answers, as far as documents lie in it. */
enum Order {
    ASCENDING,
    DESCENDING,
    OTHER;

    static Order of(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty()) return ASCENDING;
        if (orderBy.size() > 1) return OTHER;
        Object direction = orderBy.containsKey("_id") ? orderBy.get("_id") : orderBy.get("$natural");
        if (!(direction instanceof Number number)) return OTHER;
        return number.intValue() > 0 ? ASCENDING : DESCENDING;
    }
}
