package org.planledger.standalone;

import java.util.Map;
import java.util.TreeMap;
import org.planledger.standalone.signin.SignIn.ClientCredentials;

/**
 * What each service is told here; alone it is told the same by its environment.
 *
 * <p>The class path of this process holds what either service needs. What configures itself from there and belongs to
 * the other is left out of each.
 */
final class Settings {

    private static final String BOOT = "org.springframework.boot.";

    private static final String OF_THE_SIGN_IN_SERVER = BOOT
            + "security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration,"
            + BOOT
            + "security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration";

    private static final String OF_THE_PAGES = BOOT + "thymeleaf.autoconfigure.ThymeleafAutoConfiguration,"
            + BOOT + "security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration,"
            + BOOT + "security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration";

    private Settings() {}

    static Map<String, String> ofCommandService(String bind, int port, String store, Addresses addresses) {
        var settings = ofBoth(bind, port, store, addresses);
        settings.put("spring.autoconfigure.exclude", OF_THE_SIGN_IN_SERVER + "," + OF_THE_PAGES);
        return settings;
    }

    static Map<String, String> ofQueryService(
            String bind, int port, String store, Addresses addresses, ClientCredentials pages) {
        var settings = ofBoth(bind, port, store, addresses);
        settings.put("spring.autoconfigure.exclude", OF_THE_SIGN_IN_SERVER);
        settings.put("planledger.views.uri", store);
        settings.put("planledger.views.database", "planledger_views");
        settings.put("planledger.command-service.url", addresses.commands().toString());
        settings.put(
                "spring.security.oauth2.client.provider.planledger.issuer-uri",
                addresses.signIn().toString());
        settings.put("spring.security.oauth2.client.registration.planledger.client-id", pages.id());
        settings.put("spring.security.oauth2.client.registration.planledger.client-secret", pages.secret());
        return settings;
    }

    private static Map<String, String> ofBoth(String bind, int port, String store, Addresses addresses) {
        var settings = new TreeMap<String, String>();
        settings.put("server.address", bind);
        settings.put("server.port", Integer.toString(port));
        settings.put("planledger.ledger.uri", store);
        settings.put("planledger.ledger.database", "planledger");
        settings.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                addresses.signIn().toString());
        return settings;
    }
}
