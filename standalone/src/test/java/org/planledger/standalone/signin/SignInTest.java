package org.planledger.standalone.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planledger.standalone.FreePorts;
import org.planledger.values.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The try-out's sign-in as the pages and a browser without script meet it. */
class SignInTest {

    private static final URI PAGES = URI.create("http://localhost:18080");
    private static final String BACK = PAGES + "/login/oauth2/code/planledger";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    private static final JsonMapper JSON = new JsonMapper();

    private static SignInSettings settings;
    private static SignIn signIn;

    private final Visitor visitor = new Visitor();

    @BeforeAll
    static void start() {
        var port = FreePorts.one();
        settings = new SignInSettings("127.0.0.1", port, URI.create("http://localhost:" + port), PAGES);
        signIn = SignIn.start(settings);
    }

    @AfterAll
    static void stop() {
        signIn.close();
    }

    @Test
    void listsOnePersonPerRoleAndSaysThatTheyExistOnlyHere() {
        var page = visitor.get(signIn.issuer().resolve("/sign-in"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(ExamplePerson.all()).extracting(ExamplePerson::role).containsExactlyInAnyOrder(Role.values());
        for (var person : ExamplePerson.all()) assertThat(page.body()).contains(person.title(), person.may());
        assertThat(page.body()).contains("These people exist only in the try-out");
        assertThat(page.body()).doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(csp ->
                        assertThat(csp).contains("default-src 'none'", "form-action 'self' http://localhost:18080"));
        assertThat(page.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("PLANLEDGER_SIGN_IN=")
                .contains("HttpOnly");
    }

    @Test
    void bringsItsOwnLooksAndNobodyElses() {
        assertThat(visitor.get(signIn.issuer().resolve("/sign-in.css")).body()).contains("focus-visible");
        assertThat(Visitor.locationOf(visitor.get(signIn.issuer().resolve("/"))))
                .isEqualTo(PAGES);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void oneClickLeadsBackToThePagesWithATokenThatSaysTheRole(Role role) {
        var tokens = tokensFor("example-" + role.claim());

        var access = claimsOf(tokens, "access_token");
        var person = ExamplePerson.withId("example-" + role.claim()).orElseThrow();
        assertThat(access.get("sub").asString()).isEqualTo(person.id());
        assertThat(access.get("iss").asString()).isEqualTo(signIn.issuer().toString());
        assertThat(access.get("role_title").asString()).isEqualTo(person.title());
        assertThat(texts(access.get("roles"))).containsExactly(role.claim());
        assertThat(texts(access.get("aud"))).containsExactly("plan-ledger");
        assertThat(access.has("agency")).isEqualTo(person.agency() != null);
        assertThat(claimsOf(tokens, "id_token").get("role_title").asString()).isEqualTo(person.title());
    }

    @Test
    void aRefreshedTokenSaysTheSame() {
        var tokens = tokensFor("example-theme-lead");

        var refreshed = json(pagesAsk(Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                tokens.get("refresh_token").asString())));

        var access = claimsOf(refreshed, "access_token");
        assertThat(access.get("agency").asString()).isEqualTo("bedfordshire-police");
        assertThat(texts(access.get("roles"))).containsExactly("theme-lead");
    }

    @Test
    void theLoaderGetsATokenOfItsOwn() {
        var loader = signIn.loader();

        var tokens = json(visitor.askForTokens(
                signIn.issuer(), loader.id(), loader.secret(), Map.of("grant_type", "client_credentials")));

        var access = claimsOf(tokens, "access_token");
        assertThat(access.get("role_title").asString()).isEqualTo("History loader");
        assertThat(texts(access.get("roles")))
                .containsExactlyInAnyOrder("executive-recorder", "committee-clerk", "administrator");
        assertThat(texts(access.get("aud"))).containsExactly("plan-ledger");
    }

    @Test
    void aToolOfOnesOwnSignsInWithoutASecret() {
        var token = ToolToken.of(signIn.issuer(), Role.EXECUTIVE_RECORDER);

        var claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        assertThat(texts(claims.get("roles"))).containsExactly("executive-recorder");
        assertThat(texts(claims.get("aud"))).containsExactly("plan-ledger");
    }

    @Test
    void signingOutEndsTheSessionHereToo() {
        var tokens = tokensFor("example-auditor");

        var out = visitor.get(at(
                "/connect/logout",
                Map.of("id_token_hint", tokens.get("id_token").asString(), "post_logout_redirect_uri", PAGES + "/")));

        assertThat(Visitor.locationOf(out)).isEqualTo(PAGES.resolve("/"));
        assertThat(Visitor.locationOf(visitor.get(authorize()))).hasPath("/sign-in");
    }

    @Test
    void aFormFromElsewhereSignsNobodyIn() {
        visitor.get(signIn.issuer().resolve("/sign-in"));

        var refused = visitor.submit(
                signIn.issuer().resolve("/sign-in"), Map.of("person", "example-auditor", "_csrf", "guessed"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Visitor.locationOf(visitor.get(authorize()))).hasPath("/sign-in");
    }

    @Test
    void anAddressThatCannotBeReadIsRefusedInOurWords() throws IOException {
        try (var socket = new Socket("localhost", signIn.issuer().getPort())) {
            var request = "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("This address cannot be understood")
                    .doesNotContain("Tomcat");
        }
    }

    @Test
    void somebodyUnknownIsToldSo() {
        var page = visitor.get(signIn.issuer().resolve("/sign-in"));

        var refused = visitor.submit(page.uri(), Map.of("person", "example-mayor", "_csrf", Visitor.csrfOf(page)));

        assertThat(visitor.get(Visitor.locationOf(refused)).body()).contains("That person is not in the try-out");
    }

    @Test
    void nobodyIsSentToAnotherSiteNorServedWithoutProof() {
        var elsewhere = new TreeMap<>(request());
        elsewhere.put("redirect_uri", "http://elsewhere.example/login/oauth2/code/planledger");
        var withoutProof = new TreeMap<>(request());
        withoutProof.remove("code_challenge");

        choose("example-auditor", visitor.get(authorize()));

        assertThat(visitor.get(at("/oauth2/authorize", elsewhere)).statusCode()).isEqualTo(400);
        assertThat(Visitor.locationOf(visitor.get(at("/oauth2/authorize", withoutProof)))
                        .getQuery())
                .contains("error=invalid_request");
    }

    @Test
    void aWrongSecretGetsNoToken() {
        var refused = visitor.askForTokens(
                signIn.issuer(), "history-loader", "guessed", Map.of("grant_type", "client_credentials"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).doesNotContain("access_token");
    }

    @Test
    void secretsDifferFromStartToStartAndShowNowhere() {
        assertThat(Secrets.fresh()).isNotEqualTo(Secrets.fresh());
        assertThat(Secrets.fresh().toString()).isEqualTo("Secrets[not shown]");
        assertThat(signIn.pages().toString()).doesNotContain(signIn.pages().secret());
    }

    private JsonNode tokensFor(String person) {
        var back = choose(person, visitor.get(authorize()));
        assertThat(back.toString()).startsWith(BACK + "?code=");
        var code = back.getQuery().replaceFirst(".*code=([^&]+).*", "$1");
        return json(pagesAsk(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", BACK, "code_verifier", VERIFIER)));
    }

    /** From the refusal to authorize somebody unknown, over the page with the people, back to the pages. */
    private URI choose(String person, HttpResponse<String> refused) {
        var page = visitor.get(Visitor.locationOf(refused));
        var signedIn = visitor.submit(page.uri(), Map.of("person", person, "_csrf", Visitor.csrfOf(page)));
        return Visitor.locationOf(visitor.get(Visitor.locationOf(signedIn)));
    }

    private HttpResponse<String> pagesAsk(Map<String, String> fields) {
        return visitor.askForTokens(
                signIn.issuer(), signIn.pages().id(), signIn.pages().secret(), fields);
    }

    private static URI authorize() {
        return at("/oauth2/authorize", request());
    }

    private static Map<String, String> request() {
        return Map.of(
                "response_type",
                "code",
                "client_id",
                "plan-ledger-pages",
                "scope",
                "openid profile",
                "state",
                "s1",
                "redirect_uri",
                BACK,
                "code_challenge_method",
                "S256",
                "code_challenge",
                ToolToken.challenge(VERIFIER));
    }

    private static URI at(String path, Map<String, String> query) {
        return URI.create(signIn.issuer() + path + "?" + Visitor.form(query));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode claimsOf(JsonNode tokens, String token) {
        var parts = tokens.get(token).asString().split("\\.", -1);
        return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private static List<String> texts(JsonNode array) {
        return Arrays.stream(array.isArray() ? array.values().toArray(JsonNode[]::new) : new JsonNode[] {array})
                .map(JsonNode::asString)
                .toList();
    }
}
