package org.planledger.standalone.history;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planledger.standalone.signin.SignIn.ClientCredentials;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** The token by which the loader records, from the sign-in server like everybody's; a long load needs several. */
public final class LoaderToken implements Supplier<String> {

    /** Well before it expires. */
    private static final Duration KEPT = Duration.ofMinutes(20);

    private final URI signIn;
    private final ClientCredentials loader;
    private @Nullable String token;
    private long since;

    public LoaderToken(URI signIn, ClientCredentials loader) {
        this.signIn = signIn;
        this.loader = loader;
    }

    @Override
    public synchronized String get() {
        if (token == null || System.nanoTime() - since > KEPT.toNanos()) {
            since = System.nanoTime();
            token = ask();
        }
        return token;
    }

    private String ask() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var answer = RestClient.create()
                .post()
                .uri(signIn.resolve("/oauth2/token"))
                .headers(h -> h.setBasicAuth(loader.id(), loader.secret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(String.class);
        return new JsonMapper()
                .readTree(Objects.requireNonNull(answer))
                .required("access_token")
                .asString();
    }
}
