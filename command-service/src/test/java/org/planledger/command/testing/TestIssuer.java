package org.planledger.command.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.planledger.values.Role;

/** A sign-in provider: it publishes its keys over HTTP, as a real one does, and signs tokens for the tests. */
public final class TestIssuer {

    private final RSAKey key;
    private final HttpServer server;
    private final String address;

    public TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        address = "http://localhost:" + server.getAddress().getPort();
        serve("/.well-known/openid-configuration", """
                {"issuer":"%s","jwks_uri":"%s/keys","subject_types_supported":["public"]}""".formatted(address, address));
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    public String address() {
        return address;
    }

    /** A token for somebody with these roles. */
    public String token(Role... roles) {
        return token(claims -> {}, roles);
    }

    /** A token that differs from a good one. */
    public String token(Consumer<JWTClaimsSet.Builder> difference, Role... roles) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(address)
                .audience("plan-ledger")
                .subject("person-1")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("role_title", "Example person")
                .claim("roles", claimsOf(roles))
                .claim("partnerships", List.of("*"));
        difference.accept(claims);
        return signed(claims.build(), key);
    }

    /** A token that somebody else signed. */
    public String forged(Role... roles) {
        try {
            var other = new RSAKeyGenerator(2048).keyID("test").generate();
            return signed(SignedJWT.parse(token(roles)).getJWTClaimsSet(), other);
        } catch (JOSEException | java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> claimsOf(Role... roles) {
        return Arrays.stream(roles).map(Role::claim).toList();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            try (exchange) {
                var bytes = json.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
