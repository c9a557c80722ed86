package org.planledger.ledger.mongo;

import org.planledger.ledger.seal.Place;
import org.planledger.ledger.seal.Vault;

/**
 * What the mapper has to know to seal or open the texts of one event.
 *
 * @param stream and {@code eventId}: of the event
 */
record Sealing(Vault vault, String stream, String eventId) {
    /** Under which attribute of a reading or writing it is found. */
    static final Object KEY = Sealing.class;

    Place at(String field) {
        return new Place(stream, eventId, field);
    }
}
