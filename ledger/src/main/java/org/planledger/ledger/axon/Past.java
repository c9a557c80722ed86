package org.planledger.ledger.axon;

import java.util.function.Function;

/**
 * What a decision reads.
 *
 * @param streams the history of each by its name
 * @param remembered whether streams may have moved on since: then the decision is recorded only if none that it read
 *     has
 */
public record Past(Function<String, History> streams, boolean remembered) {
    public History of(String stream) {
        return streams.apply(stream);
    }
}
