package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.ledger.Ledger;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be said in headers: the command id, the version that was seen, and how the body is written. */
@CommandServiceTest
class ConditionsTest {

    private final String partnership = "p-" + UUID.randomUUID();

    @Autowired
    private Client client;

    @Autowired
    private Ledger ledger;

    private long head;

    @BeforeEach
    void givenAPartnership() {
        client.post(ISSUER.token(Role.ADMINISTRATOR), "RegisterPartnership", """
                {"envelope":{"commandId":"first-%s","authority":{"kind":"MEETING","reference":"Minute 1"}},
                 "command":{"partnershipId":"%s","name":"Safer Town","council":"Town Council",
                  "executiveName":"The Executive","committeeName":"The Committee"}}""".formatted(partnership, partnership))
                .isRecorded();
        head = ledger.head().position();
    }

    @Test
    void theIdempotencyKeyIsTheCommandId() {
        var key = "key-" + partnership;

        var first = admit("council", null, r -> r.header("Idempotency-Key", "\"" + key + "\""))
                .isRecorded();
        var again =
                admit("council", null, r -> r.header("Idempotency-Key", key)).isRecorded();

        assertThat(first.text("commandId")).isEqualTo(key);
        assertThat(again.json().get("repeated").asBoolean()).isTrue();
        assertThat(ledger.head().position()).isEqualTo(head + 1);
    }

    @Test
    void aHeaderThatNobodyMaySendIsRefusedAndNothingIsRecorded() throws IOException {
        var header = "Idempotency-Key: ключ-1234".getBytes(StandardCharsets.UTF_8);

        assertThat(client.statusOf(ISSUER.token(Role.EXECUTIVE_RECORDER), "AdmitMember", header))
                .contains(" 400 ");
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void bothMayBeGivenIfTheyAreTheSame() {
        admit("council", "id-" + partnership, r -> r.header("Idempotency-Key", "id-" + partnership))
                .isRecorded();

        admit("police", "id2-" + partnership, r -> r.header("Idempotency-Key", "another-id"))
                .isProblem(400, "invalid-field")
                .atField("envelope.commandId");
        assertThat(ledger.head().position()).isEqualTo(head + 1);
    }

    @Test
    void withoutEitherTheCommandIdIsMissing() {
        admit("council", null, r -> r).isProblem(400, "missing-field").atField("envelope.commandId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "spaces are none", "\"\"", "ümlaut-key-1"})
    void aKeyThatIsNoIdIsRefused(String key) {
        admit("council", null, r -> r.header("Idempotency-Key", key))
                .isProblem(400, "invalid-field")
                .atField("Idempotency-Key");
        nothingIsRecorded();
    }

    @Test
    void theETagOfAnAnswerIsThePreconditionOfTheNextRequest() {
        var tag = admit("council", id(), r -> r).isRecorded().headers().firstValue("ETag");

        assertThat(tag).contains("\"1\"");
        admit("police", id(), r -> r.header("If-Match", tag.get())).isRecorded();
    }

    @Test
    void aStalePreconditionFailsAndSaysWhatChanged() {
        admit("council", id(), r -> r).isRecorded();

        var answer = admit("police", id(), r -> r.header("If-Match", "\"0\""))
                .isProblem(412, "precondition-failed")
                .atField("If-Match");

        assertThat(answer.json().get("changes")).hasSize(1);
        assertThat(answer.json().get("version").asLong()).isEqualTo(1);
        assertThat(ledger.head().position()).isEqualTo(head + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"7\", \"0\"", "W/\"9\", \"0\""})
    void oneOfSeveralVersionsWillDo(String tags) {
        admit("council", id(), r -> r.header("If-Match", tags)).isRecorded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"0\"", "\"none\"", "\"00\"", "\"99\""})
    void whatWasNeverAVersionMatchesNone(String tag) {
        admit("council", id(), r -> r.header("If-Match", tag)).isProblem(412, "precondition-failed");
        nothingIsRecorded();
    }

    @Test
    void aPreconditionThatCannotBeReadIsRefused() {
        admit("council", id(), r -> r.header("If-Match", "0"))
                .isProblem(400, "invalid-field")
                .atField("If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "utf-16", "windows-1252"})
    void jsonIsSentInUtf8(String charset) {
        admit("council", id(), r -> r.setHeader("Content-Type", "application/json;charset=" + charset))
                .isProblem(415, "unsupported-charset");
        nothingIsRecorded();
    }

    @Test
    void utf8MayBeNamed() {
        admit("council", id(), r -> r.setHeader("Content-Type", "application/json; charset=\"UTF-8\""))
                .isRecorded();
    }

    @Test
    void aCompressedBodyIsRefusedByName() {
        var answer = admit("council", id(), r -> r.header("Content-Encoding", "gzip"))
                .isProblem(415, "unsupported-encoding")
                .atField("Content-Encoding");

        assertThat(answer.headers().firstValue("Accept-Encoding")).contains("identity");
        nothingIsRecorded();
    }

    private void nothingIsRecorded() {
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private Answer admit(String member, String commandId, UnaryOperator<HttpRequest.Builder> difference) {
        var id = commandId == null ? "null" : '"' + commandId + '"';
        var body = """
                {"envelope":{"commandId":%s,"authority":{"kind":"PAPER","reference":"Plan 2020-24"}},
                 "command":{"partnershipId":"%s","memberId":"%s","name":"The %s","category":"RESPONSIBLE_AUTHORITY"}}""".formatted(id, partnership, member, member);
        return client.send(
                ISSUER.token(Role.EXECUTIVE_RECORDER),
                "/commands/AdmitMember",
                request -> difference.apply(request).POST(BodyPublishers.ofString(body)));
    }
}
