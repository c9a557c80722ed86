/** Checking the ledger from inside: all of what lies in its database, and all that was ever signed of it. */
@NullMarked
package org.planledger.ledger.proof.verify;

import org.jspecify.annotations.NullMarked;
