package org.planledger.standalone;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.KeyUnusable;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.seal.Vault;
import org.planledger.query.projection.Check;
import org.planledger.standalone.store.EmbeddedStore;

/** Compares the views in a data folder with a fresh fold of its ledger. */
final class ViewsErrand {
    private static final int DOES_NOT_HOLD = 1;

    private final EmbeddedStore store;
    private final Path folder;

    ViewsErrand(EmbeddedStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** @return what the process ends with */
    int run() {
        try (var client = LedgerClient.connect(store.connectionString())) {
            var database = client.getDatabase(LedgerStart.DATABASE);
            var views = client.getDatabase(Settings.VIEWS);
            try (var ledger =
                    MongoLedger.open(database, LedgerOptions.defaults(), Clock.systemUTC(), vault(database))) {
                return told(new Check(ledger, views).run());
            }
        } catch (KeyUnusable | LedgerUnavailable e) {
            System.err.println("The pages could not be compared with the ledger: " + e.getMessage());
            return DOES_NOT_HOLD;
        }
    }

    private static int told(Check.Result result) {
        boolean none = result.position() == 0;
        if (none) System.out.println("There are no pages yet to compare with the ledger: the next start makes them.");
        else (result.equal() ? System.out : System.err).println(result.sentence());
        return none || result.equal() ? 0 : DOES_NOT_HOLD;
    }

    private Vault vault(MongoDatabase database) {
        var key = DataFolder.masterKey(folder);
        return Files.exists(key) ? KeyVault.open(database, key) : Vault.absent();
    }
}
