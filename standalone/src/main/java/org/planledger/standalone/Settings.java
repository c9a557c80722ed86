package org.planledger.standalone;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planledger.standalone.signin.SignIn.ClientCredentials;

/** What each service is told here; alone it is told the same by its environment. */
final class Settings {

    static final String VIEWS = "planledger_views";

    private static final String SIGN_IN_SERVER = "org.springframework.boot.security.oauth2.server.authorization.";
    private static final String PAGES =
            "org.springframework.boot.thymeleaf.,org.springframework.boot.security.oauth2.client.";
    private static final String AGGREGATES = "org.axonframework.";

    private Settings() {}

    static Map<String, String> ofCommandService(Options options, int port, String store, Addresses addresses) {
        var settings = ofBoth(options, port, store, addresses);
        settings.put(
                "planledger.checkpoints.keys",
                options.signingKeys().stream().map(Path::toString).collect(Collectors.joining(",")));
        settings.put("planledger.checkpoints.name", options.host() + "/plan-ledger");
        settings.put(OwnPartsOnly.SETTING, SIGN_IN_SERVER + "," + PAGES);
        return settings;
    }

    static Map<String, String> ofQueryService(
            Options options, int port, String store, Addresses addresses, ClientCredentials pages) {
        var settings = ofBoth(options, port, store, addresses);
        settings.put(OwnPartsOnly.SETTING, SIGN_IN_SERVER + "," + AGGREGATES);
        settings.put("planledger.views.uri", store);
        settings.put("planledger.views.database", VIEWS);
        settings.put("planledger.access.database", "planledger_access");
        settings.put("planledger.command-service.url", addresses.commands().toString());
        settings.put(
                "spring.security.oauth2.client.provider.planledger.issuer-uri",
                addresses.signIn().toString());
        settings.put("spring.security.oauth2.client.registration.planledger.client-id", pages.id());
        settings.put("spring.security.oauth2.client.registration.planledger.client-secret", pages.secret());
        return settings;
    }

    private static Map<String, String> ofBoth(Options options, int port, String store, Addresses addresses) {
        var settings = new TreeMap<String, String>();
        settings.put("server.address", options.bind());
        settings.put("server.port", Integer.toString(port));
        settings.put("planledger.ledger.uri", store);
        settings.put("planledger.ledger.database", LedgerStart.DATABASE);
        settings.put(
                "planledger.ledger.master-key",
                DataFolder.masterKey(options.data()).toString());
        settings.put(
                "planledger.checkpoints.folder",
                DataFolder.checkpoints(options.data()).toString());
        settings.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                addresses.signIn().toString());
        return settings;
    }
}
