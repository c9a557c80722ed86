/** One item with its story, and one entry of the ledger. */
@NullMarked
package org.planledger.query.page.item;

import org.jspecify.annotations.NullMarked;
