package org.planledger.command.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.planledger.command.CommandServiceApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A command-service of its own, started as its main method starts it. */
public final class SeparateService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SeparateService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static SeparateService on(String ledgerUri, String database) {
        return on(ledgerUri, database, Map.of());
    }

    /** @param more settings, or others than these */
    public static SeparateService on(String ledgerUri, String database, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "server.port",
                "0",
                "planledger.ledger.uri",
                ledgerUri,
                "planledger.ledger.database",
                database,
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                RunningService.ISSUER.address()));
        settings.putAll(more);
        var arguments = new ArrayList<String>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SeparateService(CommandServiceApplication.application().run(arguments.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Client client() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return new Client(server.getPort());
    }

    @Override
    public void close() {
        context.close();
    }
}
