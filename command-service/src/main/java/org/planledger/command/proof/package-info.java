/** What proves that the ledger is whole: checkpoints on a schedule, verification, and what is recorded of both. */
@NullMarked
package org.planledger.command.proof;

import org.jspecify.annotations.NullMarked;
