package org.planledger.query.fold;

import java.util.Optional;
import org.planledger.query.register.ItemId;

/** The items as they stood before an event. */
@FunctionalInterface
public interface Before {
    Optional<State> item(ItemId id);

    /** @throws Unfoldable where there is no such item */
    default State get(ItemId id) {
        return item(id).orElseThrow(() -> new Unfoldable("It names " + id + ", which was never recorded."));
    }
}
