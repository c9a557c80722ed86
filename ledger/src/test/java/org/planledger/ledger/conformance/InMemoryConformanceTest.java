package org.planledger.ledger.conformance;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.testing.TestMongo;

/** The promises on the embedded server in memory, or on the server that the environment names. */
class InMemoryConformanceTest extends LedgerConformance implements ProcessRaceConformance {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @Override
    protected String server() {
        return MONGO.uri();
    }
}
