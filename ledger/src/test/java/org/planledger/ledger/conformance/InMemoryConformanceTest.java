package org.planledger.ledger.conformance;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.testing.TestMongo;

/** The promises on the embedded server in memory. */
class InMemoryConformanceTest extends LedgerConformance implements QueryShapeConformance, ProcessRaceConformance {
    @RegisterExtension
    static final TestMongo MONGO = TestMongo.inMemory();

    @Override
    protected String server() {
        return MONGO.uri();
    }
}
