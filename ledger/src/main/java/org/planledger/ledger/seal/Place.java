package org.planledger.ledger.seal;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed text stands; it opens nowhere else.
 *
 * @param stream of the event
 * @param eventId of the event
 * @param field the name of the component that holds the text
 */
public record Place(String stream, String eventId, String field) {
    byte[] boundTo(String key) {
        return (key + "\n" + eventId + "\n" + field).getBytes(StandardCharsets.UTF_8);
    }
}
