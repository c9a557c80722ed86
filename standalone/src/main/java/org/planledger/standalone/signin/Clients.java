package org.planledger.standalone.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.planledger.values.Mandate;
import org.planledger.values.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The programs that may ask for tokens: the pages for their people, the loader of the example plan for itself, and
 * tools of one's own for whoever signs in to them.
 */
final class Clients {

    static final String PAGES = "plan-ledger-pages";
    static final String LOADER = "history-loader";
    static final String TOOLS = "plan-ledger-tools";

    /**
     * The loader records what an executive recorder, a clerk and an administrator would have recorded in their time.
     */
    static final TokenClaims LOADER_CLAIMS = new TokenClaims(
            "History loader",
            Set.of(Role.EXECUTIVE_RECORDER, Role.COMMITTEE_CLERK, Role.ADMINISTRATOR),
            null,
            Set.of(Mandate.ALL));

    private Clients() {}

    static RegisteredClient pages(URI address, String secret, PasswordEncoder encoder) {
        return RegisteredClient.withId(PAGES)
                .clientId(PAGES)
                .clientSecret(encoder.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> names(address).forEach(a -> uris.add(a + "/login/oauth2/code/planledger")))
                .postLogoutRedirectUris(uris -> names(address).forEach(a -> uris.addAll(List.of(a, a + "/"))))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(15))
                        .refreshTokenTimeToLive(Duration.ofHours(12))
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    static RegisteredClient loader(String secret, PasswordEncoder encoder) {
        return RegisteredClient.withId(LOADER)
                .clientId(LOADER)
                .clientSecret(encoder.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(30))
                        .build())
                .build();
    }

    /**
     * A program on this machine that drives the command API, as RFC 8252 has native apps do it: no secret, proof of
     * key, and an answer to 127.0.0.1 at whatever port it listens on.
     */
    static RegisteredClient tools() {
        return RegisteredClient.withId(TOOLS)
                .clientId(TOOLS)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/signed-in")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(30))
                        .build())
                .build();
    }

    /** A browser on this machine reaches the pages under either name, and is sent back under the one that it used. */
    static List<String> names(URI address) {
        var text = address.toString();
        return "localhost".equals(address.getHost())
                ? List.of(text, text.replace("//localhost", "//127.0.0.1"))
                : List.of(text);
    }
}
