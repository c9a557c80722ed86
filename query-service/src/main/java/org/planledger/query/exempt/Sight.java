package org.planledger.query.exempt;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.planledger.query.access.Access;
import org.planledger.query.access.AccessLog;
import org.planledger.query.register.ItemId;

/** The exempt matter that is shown in one look; each item is recorded once, before it is shown. */
final class Sight {
    private final AccessLog log;
    private final Set<ItemId> seen = new HashSet<>();

    Sight(AccessLog log) {
        this.log = log;
    }

    synchronized void of(String partnershipId, Collection<ItemId> items) {
        var fresh =
                items.stream().filter(item -> !seen.contains(item)).distinct().toList();
        if (fresh.isEmpty()) return;
        log.record(partnershipId, Access.What.VIEW, fresh);
        seen.addAll(fresh);
    }
}
