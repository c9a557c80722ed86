package org.planledger.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells queries that an index answers wholly from those of which it only finds candidates. */
final class ExactValues {
    private ExactValues() {}

    static boolean only(Document query) {
        return query.values().stream().allMatch(ExactValues::isExact);
    }

    /** Those that one field of such a query asks for. */
    static Collection<?> of(@Nullable Object condition) {
        if (condition instanceof Document in && in.get("$in") instanceof Collection<?> values) return values;
        return condition == null ? List.of() : List.of(condition);
    }

    private static boolean isExact(@Nullable Object value) {
        if (!(value instanceof Document condition)) return isPlain(value);
        return condition.size() == 1
                && condition.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(ExactValues::isPlain);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof ObjectId;
    }
}
