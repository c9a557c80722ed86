/** How far the views are, and whether they say what the ledger says. */
@NullMarked
package org.planledger.query.status;

import org.jspecify.annotations.NullMarked;
