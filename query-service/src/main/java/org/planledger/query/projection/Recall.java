package org.planledger.query.projection;

import java.util.Optional;
import org.planledger.query.register.ItemId;
import org.planledger.query.store.Log;

/** What a register holds, as far as further lines build on it. */
interface Recall {
    /** That of an empty register. */
    Recall NOTHING = new Recall() {
        @Override
        public Optional<Known> item(ItemId id) {
            return Optional.empty();
        }

        @Override
        public long next(Log log, String key) {
            return 0;
        }
    };

    Optional<Known> item(ItemId id);

    /** The number of a log's next line. */
    long next(Log log, String key);
}
