package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Bodies;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.ledger.Ledger;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What does not depend on the command: malformed requests, the envelope, tokens, addresses. Nothing is recorded. */
@CommandServiceTest
class RefusalsOverHttpTest {

    private final String recorder = ISSUER.token(Role.EXECUTIVE_RECORDER);

    @Autowired
    private Client client;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Catalogue catalogue;

    private long head;

    @BeforeEach
    void noteTheHead() {
        head = ledger.head().position();
    }

    @AfterEach
    void nothingWasRecorded() {
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "null",
                "[]",
                "7",
                "'single'",
                "{\"envelope\":NaN}",
                "{\"envelope\":{}} {}",
                "{\"envelope\":{},\"envelope\":{}}",
                "{\"envelope\":{},}",
                "{/* note */}"
            })
    void whatIsNotJsonIsMalformed(String body) {
        client.post(recorder, "AddTheme", body).isProblem(400, "malformed-json");
    }

    @Test
    void anAddressThatCannotBeReadIsRefusedLikeAllElse() throws IOException {
        assertThat(client.raw("/%zz"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:planledger:problem:bad-request")
                .doesNotContain("Tomcat");
    }

    @Test
    void jsonNestedWithoutEndIsMalformed() {
        client.post(recorder, "AddTheme", "[".repeat(100_000)).isProblem(400, "malformed-json");
    }

    @Test
    void textThatIsNotUtf8IsMalformed() {
        var latin = "{\"envelope\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        client.send(recorder, "/commands/AddTheme", r -> r.POST(BodyPublishers.ofByteArray(latin)))
                .isProblem(400, "malformed-json");
    }

    @Test
    void halfACharacterIsRefused() {
        post(good().toString().replace("Domestic abuse", "Domestic \\ud83d"))
                .isProblem(400, "invalid-field")
                .atField("command.title");
    }

    @Test
    void aTextOfAMegabyteIsTooLarge() {
        var body = good();
        command(body).put("title", "a".repeat(1 << 20));

        post(body.toString()).isProblem(413, "body-too-large").atField("body");
    }

    @Test
    void aStreamedBodyIsBoundedToo() {
        client.send(
                        recorder,
                        "/commands/AddTheme",
                        r -> r.POST(BodyPublishers.ofByteArrays(List.of(new byte[200_000], new byte[200_000]))))
                .isProblem(413, "body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "commandId, short, invalid-field, envelope.commandId",
        "commandId, has a space in it, invalid-field, envelope.commandId",
        "decidedOn, 2021-02-30, invalid-field, envelope.decidedOn",
        "decidedOn, 11/03/2021, invalid-field, envelope.decidedOn",
        "decidedOn, 1066, invalid-field, envelope.decidedOn",
        "seenVersion, one, invalid-field, envelope.seenVersion",
        "reason, ' ', invalid-field, envelope.reason",
        "authority, Minute 4.2, invalid-field, envelope.authority",
        "actor, somebody else, unknown-field, envelope.actor",
        "recordedAt, 2021-03-11, unknown-field, envelope.recordedAt"
    })
    void everyPartOfTheEnvelopeIsChecked(String part, String value, String code, String field) {
        var body = good();
        envelope(body).put(part, value);

        post(body.toString()).isProblem(400, code).atField(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commandId", "authority"})
    void aPartOfTheEnvelopeIsMissing(String part) {
        var body = good();
        envelope(body).remove(part);

        post(body.toString()).isProblem(400, "missing-field").atField("envelope." + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"envelope", "command"})
    void aHalfOfTheRequestIsMissing(String half) {
        var body = good();
        body.remove(half);

        post(body.toString()).isProblem(400, "missing-field").atField(half);
    }

    @Test
    void aVersionIsNotNegative() {
        var body = good();
        envelope(body).put("seenVersion", -1);

        post(body.toString()).isProblem(400, "invalid-field").atField("envelope.seenVersion");
    }

    @ParameterizedTest
    @CsvSource({"seenVersion, envelope", "number, command"})
    void aNumberBeyondAllBoundsIsNamed(String field, String half) {
        for (var number : List.of(
                "9007199254740992",
                "9223372036854775808",
                "10000000000000000000",
                "1" + "0".repeat(400),
                "-1" + "0".repeat(400),
                "1e19",
                "1e400",
                "1.5")) {
            var body = good();
            ((ObjectNode) body.get(half)).put(field, "a number");

            post(body.toString().replace("\"a number\"", number))
                    .isProblem(400, "invalid-field")
                    .atField(half + "." + field);
        }
    }

    @Test
    void aWholeNumberHasNoPoint() {
        var body = good();
        command(body).put("number", 1.0);

        var answer = post(body.toString()).isProblem(400, "invalid-field").atField("command.number");

        assertThat(answer.text("detail")).isEqualTo("'command.number' is a whole number, written without a point.");
    }

    @Test
    void aNumberWithoutEndIsMalformed() {
        var body = good();
        command(body).put("number", "a number");

        post(body.toString().replace("\"a number\"", "9".repeat(2000))).isProblem(400, "malformed-json");
    }

    @Test
    void aMalformedRequestSaysWhereAndNotHowItIsRead() {
        var answer = post("{\n  \"envelope\": nonsense}").isProblem(400, "malformed-json");

        assertThat(answer.json().get("line").asInt()).isEqualTo(2);
        assertThat(answer.text("detail")).isEqualTo("The request is not well-formed JSON.");
    }

    @Test
    void noMoreFaultsAreNamedThanAPersonReads() {
        var body = good();
        for (int i = 0; i < 1000; i++) command(body).put("colour" + i, "red");

        assertThat(post(body.toString()).isProblem(400, "unknown-field").json().get("errors"))
                .hasSize(20);
    }

    @Test
    void severalFaultsAreNamedAtOnce() {
        var body = good();
        command(body).put("number", 0).put("title", "").put("themeId", "No Id");

        var errors =
                post(body.toString()).isProblem(400, "invalid-field").json().get("errors");

        assertThat(errors.valueStream().map(e -> e.get("field").asString()))
                .contains("command.number", "command.title", "command.themeId");
    }

    @Test
    void aDecisionIsNotOfTheFuture() {
        var body = good();
        envelope(body).put("decidedOn", "2199-01-01");

        var answer =
                post(body.toString()).isProblem(422, "decided-in-the-future").atField("envelope.decidedOn");

        assertThat(answer.text("rule")).isNotBlank();
        assertThat(answer.text("allowed")).isNotBlank();
    }

    @Test
    void anUnknownIdIsNamed() {
        post(good().toString()).isProblem(404, "not-found").atField("command.planId");
    }

    @Test
    void anUnknownCommandIsNotFound() {
        client.post(recorder, "AbolishCommittee", good().toString()).isProblem(404, "unknown-command");
        client.post(recorder, "addtheme", good().toString()).isProblem(404, "unknown-command");
        assertThat(client.post(recorder, "A".repeat(5000), good().toString())
                        .isProblem(404, "unknown-command")
                        .text("detail"))
                .hasSizeLessThan(200);
    }

    @Test
    void aValueThatBreaksItsOwnRuleSaysWhich() {
        var body = Bodies.of(example("RecordAchievement"));
        ((ObjectNode) body.at("/command/figures/0")).put("value", "about 300");

        var answer = client.post(recorder, "RecordAchievement", body.toString())
                .isProblem(400, "invalid-field")
                .atField("command.figures[0]");

        assertThat(answer.text("detail")).contains("without separators");
    }

    @Test
    void aBodysDecisionIsForThoseWhoActForIt() {
        var body = Bodies.of(example("AdoptRecommendation"));

        client.post(recorder, "AdoptRecommendation", body.toString()).isProblem(403, "not-allowed");

        command(body).put("body", "EXECUTIVE");
        client.post(ISSUER.token(Role.COMMITTEE_MEMBER), "AdoptRecommendation", body.toString())
                .isProblem(403, "not-allowed");
    }

    @Test
    void aTokenThatDoesNotHoldIsNoToken() {
        var past = Date.from(Instant.now().minusSeconds(3600));
        refusesToken("not a token");
        refusesToken(ISSUER.forged(Role.EXECUTIVE_RECORDER));
        refusesToken(ISSUER.token(claims -> claims.audience("another service"), Role.EXECUTIVE_RECORDER));
        refusesToken(ISSUER.token(claims -> claims.issuer("http://elsewhere.example"), Role.EXECUTIVE_RECORDER));
        refusesToken(ISSUER.token(claims -> claims.expirationTime(past), Role.EXECUTIVE_RECORDER));
        refusesToken(ISSUER.token(claims -> claims.subject(null), Role.EXECUTIVE_RECORDER));
    }

    @Test
    void theCatalogueIsForSignedInPeople() {
        var answer = client.get(null, "/commands").isProblem(401, "not-signed-in");

        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("Bearer"));
    }

    @Test
    void otherAddressesAndMethodsAreProblemsToo() {
        client.get(recorder, "/commands/AddTheme").isProblem(405, "method-not-allowed");
        client.send(recorder, "/commands", r -> r.DELETE()).isProblem(405, "method-not-allowed");
        client.get(recorder, "/elsewhere").isProblem(404, "unknown-address");
        client.get(recorder, "/actuator/env").isProblem(404, "unknown-address");
        client.get(null, "/elsewhere").isProblem(401, "not-signed-in");
    }

    @Test
    void otherMediaTypesAreRefused() {
        client.send(
                        recorder,
                        "/commands/AddTheme",
                        r -> r.setHeader("Content-Type", "text/plain").POST(BodyPublishers.ofString("x")))
                .isProblem(415, "unsupported-media-type");
    }

    @Test
    void everyAnswerForbidsWhatABrowserMightDoWithIt() {
        var headers = client.get(recorder, "/commands").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(v -> assertThat(v).contains("default-src 'none'"));
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void healthIsPublicAndTellsNoDetails() {
        var answer = client.get(null, "/actuator/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().toString())
                .isEqualTo("{\"components\":{\"checkpoints\":{\"status\":\"UP\"},\"ledger\":{\"status\":\"UP\"}},"
                        + "\"status\":\"UP\"}");
    }

    private void refusesToken(String token) {
        client.post(token, "AddTheme", good().toString()).isProblem(401, "not-signed-in");
    }

    private Answer post(String body) {
        return client.post(recorder, "AddTheme", body);
    }

    private ObjectNode good() {
        return Bodies.of(example("AddTheme"));
    }

    private JsonNode example(String command) {
        return catalogue.find(command).orElseThrow().schema().get("examples").get(0);
    }

    private static ObjectNode envelope(ObjectNode body) {
        return (ObjectNode) body.get("envelope");
    }

    private static ObjectNode command(ObjectNode body) {
        return (ObjectNode) body.get("command");
    }
}
