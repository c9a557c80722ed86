/** Reads of one entry of the ledger, as the register tells it. */
@NullMarked
package org.planledger.query.entry;

import org.jspecify.annotations.NullMarked;
