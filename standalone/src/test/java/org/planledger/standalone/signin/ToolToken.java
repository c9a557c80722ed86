package org.planledger.standalone.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.planledger.values.Role;
import tools.jackson.databind.json.JsonMapper;

/** A token for a tool of one's own, got as a person gets it: by choosing who one is. */
public final class ToolToken {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    private static final String BACK = "http://127.0.0.1:1/signed-in";

    private ToolToken() {}

    /** An access token of the example person of that role. */
    public static String of(URI signIn, Role role) {
        var visitor = new Visitor();
        var page = visitor.get(Visitor.locationOf(visitor.get(authorize(signIn))));
        var signedIn =
                visitor.submit(page.uri(), Map.of("person", "example-" + role.claim(), "_csrf", Visitor.csrfOf(page)));
        var back = Visitor.locationOf(visitor.get(Visitor.locationOf(signedIn)));
        var answer = visitor.askWithoutSecret(
                signIn,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "plan-ledger-tools",
                        "code",
                        back.getQuery().replaceFirst(".*code=([^&]+).*", "$1"),
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        VERIFIER));
        return new JsonMapper().readTree(answer.body()).required("access_token").asString();
    }

    private static URI authorize(URI signIn) {
        return URI.create(signIn + "/oauth2/authorize?"
                + Visitor.form(Map.of(
                        "response_type", "code",
                        "client_id", "plan-ledger-tools",
                        "scope", "openid",
                        "state", "s1",
                        "redirect_uri", BACK,
                        "code_challenge_method", "S256",
                        "code_challenge", challenge(VERIFIER))));
    }

    static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
