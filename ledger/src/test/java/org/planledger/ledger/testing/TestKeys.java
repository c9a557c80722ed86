package org.planledger.ledger.testing;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.seal.MasterKey;

/** A master key in a file, made where there is none. */
public final class TestKeys {
    private TestKeys() {}

    public static MasterKey master(Path folder) {
        var file = folder.resolve("master.key");
        try {
            if (!Files.exists(file)) MasterKey.create(file);
            return MasterKey.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static KeyVault vault(MongoDatabase database, Path folder) {
        return new KeyVault(database, master(folder));
    }
}
