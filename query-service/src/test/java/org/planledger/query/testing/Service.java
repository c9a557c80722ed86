package org.planledger.query.testing;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service under test, asked over HTTP. */
public final class Service {
    private static final RSAKey KEY = key();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;

    public Service(int port) {
        this.port = port;
    }

    /** Accepts the tokens that are made here. */
    public static JwtDecoder decoder() {
        try {
            return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token of someone who has these roles. */
    public static String token(String... roles) {
        return token(List.of(roles), List.of());
    }

    /** A token of someone who has these roles in these partnerships. */
    public static String token(List<String> roles, List<String> partnerships) {
        var encoder = new NimbusJwtEncoder(
                new com.nimbusds.jose.jwk.source.ImmutableJWKSet<>(new com.nimbusds.jose.jwk.JWKSet(KEY)));
        var claims = JwtClaimsSet.builder()
                .subject("person-1")
                .audience(List.of("plan-ledger"))
                .claim("roles", roles)
                .claim("partnerships", partnerships)
                .expiresAt(Instant.now().plusSeconds(600))
                .build();
        return encoder.encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.RS256).build(), claims))
                .getTokenValue();
    }

    public Answer get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    /** What is handed out as a file. */
    public byte[] bytes(String path) {
        try (var body = URI.create("http://localhost:" + port + path).toURL().openStream()) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .headers(headers)
                .build());
    }

    public Answer send(String method, String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                .build());
    }

    public Answer post(String path, String type, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return send(request.header("Content-Type", type)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** The whole answer as text, to a request that a well-behaved client would not send. */
    public String raw(String path, String... headers) {
        try (var socket = new Socket("localhost", port)) {
            var host = headers.length == 0 ? "Host: localhost\r\n" : "";
            var request = "GET " + path + " HTTP/1.1\r\n" + host + String.join("\r\n", headers)
                    + (headers.length == 0 ? "" : "\r\n") + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer up to the end of the connection, to a form of which only the beginning ever comes. */
    public String begun(String path, int announced, String body, String... headers) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + announced
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
            var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            socket.getOutputStream().write((head + more + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer send(HttpRequest request) {
        try {
            return new Answer(HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer, and its body as JSON. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String body() {
            return response.body();
        }

        /** The value at a JSON pointer, as text; "" where there is none. */
        public String at(String pointer) {
            return node(pointer).asString("");
        }

        public List<String> all(String pointer, String field) {
            return node(pointer)
                    .valueStream()
                    .map(node -> node.at(field).asString(""))
                    .toList();
        }

        public JsonNode node(String pointer) {
            return JSON.readTree(response.body()).at(pointer);
        }
    }
}
