package org.planledger.query.change;

import org.jspecify.annotations.Nullable;
import org.planledger.query.register.ItemId;

/**
 * A point between two entries.
 *
 * @param position of the last entry before it; 0 for the beginning
 * @param review the review that closed there, or null
 */
public record Point(long position, @Nullable ItemId review) {}
