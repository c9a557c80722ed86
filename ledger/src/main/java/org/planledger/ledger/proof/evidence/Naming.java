package org.planledger.ledger.proof.evidence;

import java.util.HashSet;
import java.util.Set;
import org.planledger.events.EventJson;
import org.planledger.ledger.RecordedEvent;
import tools.jackson.databind.JsonNode;

/**
 * What belongs to one plan or partnership: an event that names it; everything in a stream whose first event names it;
 * and, since a plan names its partnership only once, whatever names a plan whose stream belongs.
 */
final class Naming implements Selection {
    private static final String PLAN = "planId";

    private final String field;
    private final String id;
    private final Set<String> streams = new HashSet<>();
    private final Set<String> plans = new HashSet<>();

    Naming(String field, String id) {
        this.field = field;
        this.id = id;
    }

    @Override
    public boolean test(RecordedEvent event) {
        JsonNode payload = EventJson.mapper().valueToTree(event.event());
        boolean named = payload.path(field).asString("").equals(id)
                || plans.contains(payload.path(PLAN).asString(""));
        if (named && event.sequence() == 0) {
            streams.add(event.stream());
            if (event.stream().startsWith("plan/")) plans.add(payload.path(PLAN).asString(""));
        }
        return named || streams.contains(event.stream());
    }
}
