package org.planledger.command.axon;

/** One command id came with two different requests. Nothing was recorded for the second. */
public final class CommandIdReused extends RuntimeException {
    CommandIdReused(String commandId) {
        super("The command id '" + commandId + "' was used for another request.", null, false, false);
    }
}
