/** Keeps the register up with the ledger: reads events, folds them, writes what they add. */
@NullMarked
package org.planledger.query.projection;

import org.jspecify.annotations.NullMarked;
