/** The ledger: the append-only, tamper-evident record of every decision. What is public here is its whole use. */
@NullMarked
package org.planledger.ledger;

import org.jspecify.annotations.NullMarked;
