/** Erasing what the ledger says of a person by name. */
@NullMarked
package org.planledger.command.erasure;

import org.jspecify.annotations.NullMarked;
