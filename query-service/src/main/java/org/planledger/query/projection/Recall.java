package org.planledger.query.projection;

import java.time.LocalDate;
import java.util.Optional;
import org.planledger.events.order.Dates;
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

        @Override
        public Dates dates(String stream) {
            return Dates.NONE;
        }

        @Override
        public Optional<LocalDate> earliest(String partnershipId) {
            return Optional.empty();
        }
    };

    Optional<Known> item(ItemId id);

    /** The number of a log's next line. */
    long next(Log log, String key);

    /** The days from which the newest entries about the things in a stream hold. */
    Dates dates(String stream);

    /** The first day from which one of the changes holds that lie in the newest chunk of a partnership's changes. */
    Optional<LocalDate> earliest(String partnershipId);
}
