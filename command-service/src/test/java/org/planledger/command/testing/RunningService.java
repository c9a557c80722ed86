package org.planledger.command.testing;

import java.util.Map;
import org.planledger.ledger.testing.TestMongo;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What the service needs around it: a database and a sign-in provider, the same for all tests of a run. */
public final class RunningService implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final TestIssuer ISSUER = new TestIssuer();
    private static final TestMongo MONGO = new TestMongo().start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(settings()).applyTo(context);
    }

    static Map<String, String> settings() {
        return Map.of(
                "planledger.ledger.uri", MONGO.uri(),
                "planledger.ledger.database", MONGO.databaseName(),
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER.address());
    }
}
