package org.planledger.query.projection;

/** The register goes no further: an event could not be folded. */
public final class Stopped extends RuntimeException {
    Stopped(long position, Throwable cause) {
        super("The register stops before entry " + position + ": " + cause.getMessage(), cause);
    }
}
