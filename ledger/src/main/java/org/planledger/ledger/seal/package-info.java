/** Texts that the lines hold sealed, and the keys that open them. */
@NullMarked
package org.planledger.ledger.seal;

import org.jspecify.annotations.NullMarked;
