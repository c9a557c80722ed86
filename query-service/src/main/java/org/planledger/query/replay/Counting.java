package org.planledger.query.replay;

import java.util.Optional;
import org.planledger.query.register.Register;

/** What counts from where one looks. */
final class Counting {
    private Counting() {}

    /** The position of the last entry of a partnership that does. */
    static Optional<Long> last(Register.View view, String partnershipId) {
        return view.trail(partnershipId, null, Long.MAX_VALUE, true, 1).stream()
                .map(change -> change.entry().position())
                .findFirst();
    }
}
