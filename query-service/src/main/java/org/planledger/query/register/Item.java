package org.planledger.query.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stood at a moment.
 *
 * @param parent the item that it belongs to (an achievement's theme, a theme's plan), or null
 * @param stream the ledger's stream that holds it, and {@code version} that stream's last sequence: what a form sends
 *     as the version that the person saw
 * @param fields name to value; values are what JSON has
 * @param latest the newest entry that touched it by that moment
 */
public record Item(
        ItemId id,
        String partnershipId,
        @Nullable String planId,
        @Nullable ItemId parent,
        String stream,
        Version version,
        Map<String, Object> fields,
        Entry latest) {

    /** A text field, or "" where it is not set. */
    public String text(String field) {
        var value = fields.get(field);
        return value == null ? "" : value.toString();
    }
}
