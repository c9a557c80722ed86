package org.planledger.ledger.content;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.ledger.testing.TestMongo;

/** The promises on the embedded server in memory, or on the server that the environment names. */
class ContentsTest extends ContentsConformance {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @Override
    protected String server() {
        return MONGO.uri();
    }
}
