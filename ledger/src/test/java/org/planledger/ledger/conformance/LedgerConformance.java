package org.planledger.ledger.conformance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.planledger.ledger.mongo.MongoLedger;

/**
 * Every promise of the ledger. A subclass names a server, and every server that is to keep ledgers must pass.
 *
 * <p>The promises are in the interfaces, one for each kind.
 */
public abstract class LedgerConformance
        implements OrderConformance,
                AtomicityConformance,
                RaceConformance,
                GuardConformance,
                IdempotenceConformance,
                LostAnswerConformance,
                BreakConformance,
                ChainConformance {
    private LedgerBench bench;

    /** The server's connection string, without a database. */
    protected abstract String server();

    /** How the ledgers under test are made. */
    protected LedgerBench.Opening opening() {
        return MongoLedger::open;
    }

    @BeforeEach
    void setUpBench() {
        bench = new LedgerBench(server(), opening());
    }

    @AfterEach
    void takeDownBench() throws Exception {
        bench.takeDown();
    }

    @Override
    public final LedgerBench bench() {
        return bench;
    }
}
