package org.planledger.ledger.conformance;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The promises on a real MongoDB, a replica set of one; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerConformanceTest extends LedgerConformance implements QueryShapeConformance {
    @Container
    static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8").withReplicaSet();

    @Override
    protected String server() {
        return MONGO.getConnectionString();
    }
}
