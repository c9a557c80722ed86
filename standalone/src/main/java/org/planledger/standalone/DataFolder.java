package org.planledger.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that holds everything: {@code store/} with the ledger and the views, {@code checkpoints/} with what was
 * signed of the ledger, {@code keys/} with what signs it and what opens what is sealed in it, {@code logs/} with the
 * details.
 */
final class DataFolder {

    private DataFolder() {}

    /**
     * Makes the folder where it is missing, and lets the log go there before anything is logged.
     *
     * @throws StartRefused where nothing can be written there
     */
    static void prepare(Path data) {
        try {
            Files.createDirectories(log(data).getParent());
            if (!Files.isWritable(data)) throw new IOException("nothing can be written there");
        } catch (IOException e) {
            throw StartRefused.failed(
                    "The data folder %s cannot be used (%s). Choose another with --data."
                            .formatted(data, e.getMessage()),
                    e);
        }
        Logging.to(log(data));
    }

    /** Signed checkpoints, which are no part of the store: a store that went back is found by them. */
    static Path checkpoints(Path data) {
        return data.resolve("checkpoints");
    }

    static Path signingKey(Path data) {
        return data.resolve("keys").resolve("ledger.key");
    }

    /** What opens all that is sealed in the store. */
    static Path masterKey(Path data) {
        return data.resolve("keys").resolve("master.key");
    }

    static Path log(Path data) {
        return data.resolve("logs").resolve("plan-ledger.log");
    }
}
