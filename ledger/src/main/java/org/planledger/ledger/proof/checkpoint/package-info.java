/**
 * Signed checkpoints: what the ledger was at one moment, in a few lines of text that fit on paper. The formats are
 * those of the transparency community (c2sp.org: signed-note, tlog-checkpoint, tlog-cosignature), so that witnesses and
 * tools of others can read them.
 */
@NullMarked
package org.planledger.ledger.proof.checkpoint;

import org.jspecify.annotations.NullMarked;
