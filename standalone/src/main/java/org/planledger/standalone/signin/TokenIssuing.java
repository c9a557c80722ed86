package org.planledger.standalone.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Which tokens are issued, to which clients, and what they say. */
@Configuration(proxyBeanMethods = false)
class TokenIssuing {

    /** Both services accept tokens for this audience only. */
    static final String AUDIENCE = "plan-ledger";

    /** The least work there is: a secret of 256 random bits that lives as long as this process is not to be guessed. */
    @Bean
    PasswordEncoder clientSecrets() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    RegisteredClientRepository clients(SignInSettings settings, Secrets secrets, PasswordEncoder encoder) {
        return new InMemoryRegisteredClientRepository(
                Clients.pages(settings.pages(), secrets.pages(), encoder),
                Clients.loader(secrets.loader(), encoder),
                Clients.tools());
    }

    @Bean
    AuthorizationServerSettings issuer(SignInSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.address().toString())
                .build();
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            bearerOf(context).writeTo(context.getClaims());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType()))
                context.getClaims().audience(List.of(AUDIENCE));
        };
    }

    private static TokenClaims bearerOf(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType()))
            return Clients.LOADER_CLAIMS;
        Authentication person = context.getPrincipal();
        return Optional.ofNullable(person)
                .flatMap(p -> ExamplePerson.withId(p.getName()))
                .orElseThrow(() -> new IllegalStateException("Only example people sign in here."))
                .claims();
    }
}
