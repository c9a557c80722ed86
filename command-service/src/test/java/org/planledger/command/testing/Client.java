package org.planledger.command.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the service over HTTP. */
@Lazy
@Component
public class Client {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    Client(@LocalServerPort int port) {
        this.port = port;
    }

    /** Sends a body as a command. */
    public Answer post(@Nullable String token, String command, String body) {
        return send(token, "/commands/" + command, request -> request.POST(BodyPublishers.ofString(body)));
    }

    public Answer get(@Nullable String token, String path) {
        return send(token, path, HttpRequest.Builder::GET);
    }

    public Answer send(@Nullable String token, String path, UnaryOperator<HttpRequest.Builder> difference) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        return answer(difference.apply(request).build());
    }

    /** The first line of the answer to a command with a header of any bytes, which no well-behaved client sends. */
    public String statusOf(String token, String command, byte[] header) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write(("POST /commands/" + command + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 2\r\nAuthorization: Bearer " + token
                            + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(header);
            out.write("\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    /** The whole answer to a request for an address that no well-behaved client sends. */
    public String raw(String path) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            var json = type.contains("json") && !type.contains("ndjson")
                    ? JSON.readTree(response.body())
                    : JSON.createObjectNode();
            return new Answer(response.statusCode(), type, response.headers(), json, response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
