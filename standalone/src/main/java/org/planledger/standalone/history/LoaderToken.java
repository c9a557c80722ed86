package org.planledger.standalone.history;

import java.net.URI;
import java.util.Objects;
import org.planledger.standalone.signin.SignIn.ClientCredentials;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** The token by which the loader records, from the sign-in server like everybody's. */
final class LoaderToken {

    private LoaderToken() {}

    static String from(URI signIn, ClientCredentials loader) {
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
