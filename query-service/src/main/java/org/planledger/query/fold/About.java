package org.planledger.query.fold;

import org.jspecify.annotations.Nullable;
import org.planledger.query.register.ItemId;

/**
 * What never changes about an item.
 *
 * @param parent the item that it belongs to, or null
 * @param stream the ledger's stream that holds it
 */
public record About(
        String partnershipId,
        @Nullable String planId,
        @Nullable ItemId parent,
        String stream) {}
