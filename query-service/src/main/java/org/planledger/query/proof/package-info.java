/** Signed checkpoints as they are published, and evidence bundles for whoever wants to check the ledger. */
@NullMarked
package org.planledger.query.proof;

import org.jspecify.annotations.NullMarked;
