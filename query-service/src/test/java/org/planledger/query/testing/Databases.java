package org.planledger.query.testing;

import org.planledger.ledger.testing.TestMongo;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Where a service under test finds its ledger and keeps its views. */
public final class Databases {
    private Databases() {}

    /** Both on one server: the ledger in its database, the views in one beside it. */
    public static void of(TestMongo server, DynamicPropertyRegistry settings) {
        settings.add("planledger.ledger.uri", server::uri);
        settings.add("planledger.ledger.database", server::databaseName);
        settings.add("planledger.views.uri", server::uri);
        settings.add("planledger.views.database", () -> server.databaseName() + "-views");
        settings.add("planledger.access.database", () -> server.databaseName() + "-access");
    }
}
