package org.planledger.standalone.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.IntFunction;

/** Asks the read API as the public does, one question after the other over a kept connection. */
final class Reader {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    Reader(URI address) {
        this.address = address;
    }

    byte[] ask(String path) {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .header("Accept", "application/json")
                    .build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200)
                throw new IllegalStateException(path + " was answered " + answer.statusCode() + ": " + new String(answer.body(), UTF_8));
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param path of each question by its number, so that not the same is asked again and again */
    Waits ask(IntFunction<String> path, int warmUp, int counted) {
        for (int i = 0; i < warmUp; i++) ask(path.apply(i));
        var waits = new Waits();
        for (int i = 0; i < counted; i++) {
            long before = System.nanoTime();
            ask(path.apply(warmUp + i));
            waits.add(System.nanoTime() - before);
        }
        return waits;
    }
}
