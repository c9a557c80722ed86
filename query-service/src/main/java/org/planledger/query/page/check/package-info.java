/** Whether the ledger is whole and the views say what it says: for auditors and administrators. */
@NullMarked
package org.planledger.query.page.check;

import org.jspecify.annotations.NullMarked;
