package org.planledger.ledger.proof.checkpoint;

/**
 * That a ledger does not continue the newest checkpoint that is kept of it.
 *
 * @param kept the checkpoint
 * @param position the ledger's newest position
 * @param sentence what is wrong, for people
 */
public record SetBack(Checkpoint kept, long position, String sentence) {}
