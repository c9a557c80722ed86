/**
 * Evidence bundles: a file with which anybody can check the ledger on a laptop without a network. What is in it, and
 * how it is checked, is told by {@code docs/evidence-bundle.md}, which travels inside it, as does the verifier.
 */
@NullMarked
package org.planledger.ledger.proof.evidence;

import org.jspecify.annotations.NullMarked;
