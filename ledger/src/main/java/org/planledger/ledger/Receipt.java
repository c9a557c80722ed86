package org.planledger.ledger;

/**
 * Where a command's events stand.
 *
 * @param position of its last event
 * @param stream and {@code sequence} of its last event
 * @param repeated whether this command id had been recorded before this call
 * @param digest of the request that was recorded under the command id, as {@code Envelope.CommandReference} has it
 */
public record Receipt(String commandId, long position, String stream, long sequence, boolean repeated, String digest) {

    /** The same answer for one who asks again. */
    public Receipt again() {
        return new Receipt(commandId, position, stream, sequence, true, digest);
    }
}
