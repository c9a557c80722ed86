package org.planledger.standalone.store;

import java.nio.file.Path;

/** Another process, or another part of this one, holds the data folder. Nothing was opened or changed. */
public final class FolderInUse extends RuntimeException {
    FolderInUse(Path folder, String holder) {
        super("The data folder %s is in use by %s. Stop that one first, or choose another folder."
                .formatted(folder, holder));
    }
}
