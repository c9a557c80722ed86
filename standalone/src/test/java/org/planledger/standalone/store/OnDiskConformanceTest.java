package org.planledger.standalone.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.conformance.LedgerConformance;
import org.planledger.ledger.conformance.ProcessRaceConformance;

/** Every promise of the ledger, on the embedded server on disk. */
class OnDiskConformanceTest extends LedgerConformance implements ProcessRaceConformance {
    @TempDir
    static Path folder;

    private static EmbeddedStore store;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.open(folder, 0);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected String server() {
        return store.connectionString();
    }
}
