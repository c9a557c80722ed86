/**
 * The Merkle tree over the ledger's lines, as RFC 6962 defines it, and the proofs that it gives: anybody can check that
 * a line is in the ledger, and that an older ledger is the beginning of a newer one.
 */
@NullMarked
package org.planledger.ledger.proof;

import org.jspecify.annotations.NullMarked;
