package org.planledger.ledger.conformance;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.planledger.ledger.testing.TestMongo;

/** The promises on the MongoDB, a replica set, that the environment names; skipped where it names none. */
@EnabledIfEnvironmentVariable(named = TestMongo.SERVER, matches = ".+")
class NamedServerConformanceTest extends LedgerConformance implements QueryShapeConformance, ProcessRaceConformance {
    @Override
    protected String server() {
        return System.getenv(TestMongo.SERVER);
    }
}
