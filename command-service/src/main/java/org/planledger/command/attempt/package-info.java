/** Attempts that were refused under a sensitive rule. */
@NullMarked
package org.planledger.command.attempt;

import org.jspecify.annotations.NullMarked;
