package org.planledger.command.axon;

/** Others were faster each time that the command was tried. Nothing was recorded. */
public final class Conflict extends RuntimeException {
    Conflict(Throwable last) {
        super("Others recorded on the same streams at the same moment.", last);
    }
}
