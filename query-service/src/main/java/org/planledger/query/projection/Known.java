package org.planledger.query.projection;

import org.planledger.query.fold.State;

/**
 * An item as the projection knows it.
 *
 * @param next the number of its next change
 */
record Known(State state, long next) {}
