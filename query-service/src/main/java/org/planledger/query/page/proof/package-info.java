/** The page that tells readers how to check the ledger themselves. */
@NullMarked
package org.planledger.query.page.proof;

import org.jspecify.annotations.NullMarked;
