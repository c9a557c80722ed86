/** The ledger as Axon's event store. */
@NullMarked
package org.planledger.ledger.axon;

import org.jspecify.annotations.NullMarked;
