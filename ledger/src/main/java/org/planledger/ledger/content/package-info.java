/**
 * The contents of attached files, beside the ledger that names them by their hash: inserted once, never changed, and
 * hashed anew whenever they are read.
 */
@NullMarked
package org.planledger.ledger.content;

import org.jspecify.annotations.NullMarked;
