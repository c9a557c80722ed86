package org.planledger.standalone.store;

import java.nio.file.Path;

/** The data folder or the file in it cannot be opened; the cause says why. Nothing was changed. */
public final class StoreUnreadable extends RuntimeException {
    StoreUnreadable(Path file, Throwable cause) {
        super("The data in %s cannot be opened: %s".formatted(file, cause.getMessage()), cause);
    }
}
