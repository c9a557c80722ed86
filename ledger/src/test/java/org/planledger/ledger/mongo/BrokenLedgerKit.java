package org.planledger.ledger.mongo;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.conformance.LedgerBench;
import org.planledger.ledger.conformance.LedgerConformance;
import org.planledger.ledger.testing.TestMongo;

/** The conformance tests on a ledger that is broken as the parameter says; run by {@link DeliberateBreaksTest} only. */
class BrokenLedgerKit extends LedgerConformance {
    static final String BREAK = "planledger.break";

    @RegisterExtension
    static final TestMongo MONGO = TestMongo.inMemory();

    @Override
    protected String server() {
        return MONGO.uri();
    }

    @Override
    protected LedgerBench.Opening opening() {
        return (database, options, clock) ->
                new MongoLedger(Break.valueOf(System.getProperty(BREAK)).parts(database), options, clock);
    }
}
