package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
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

/** A sender asks over HTTP, and is answered. */
@CommandServiceTest
class CommandApiTest {

    private final String partnership = "p-" + UUID.randomUUID();
    private final String administrator = ISSUER.token(Role.ADMINISTRATOR);

    @Autowired
    private Client client;

    @Autowired
    private Ledger ledger;

    private long head;

    @BeforeEach
    void noteTheHead() {
        head = ledger.head().position();
    }

    @Test
    void aRecordedCommandIsAnsweredWithItsPosition() {
        var answer = client.post(administrator, "RegisterPartnership", registration("first-" + partnership))
                .isRecorded();

        assertThat(answer.json().get("stream").asString()).isEqualTo("partnership/" + partnership);
        assertThat(answer.json().get("sequence").asInt()).isZero();
        assertThat(answer.json().get("repeated").asBoolean()).isFalse();
        assertThat(ledger.head().position()).isEqualTo(head + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html, application/xhtml+xml", "text/plain", "nonsense"})
    void nothingIsRecordedForASenderWhoAcceptsNoAnswer(String accepted) {
        accepting(accepted).isProblem(406, "not-acceptable");

        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/problem+json",
                "application/json;charset=utf-8",
                "application/*",
                "*/*",
                "text/html, */*;q=0.1"
            })
    void aSenderWhoAcceptsJsonIsAnsweredWithJson(String accepted) {
        assertThat(accepting(accepted).isRecorded().contentType()).isEqualTo("application/json");

        assertThat(ledger.head().position()).isEqualTo(head + 1);
    }

    @Test
    void theEnvelopeSaysWhoDecidedWhenAndOnWhatAuthority() {
        client.post(administrator, "RegisterPartnership", registration("first-" + partnership))
                .isRecorded();

        var envelope = ledger.stream("partnership/" + partnership, 0).get(0).envelope();

        assertThat(envelope.actor().id()).isEqualTo("person-1");
        assertThat(envelope.actor().title()).isEqualTo("Example person");
        assertThat(envelope.decidedOn()).hasToString("2021-03-11");
        assertThat(envelope.authority().reference()).isEqualTo("Minute 4.2");
        assertThat(envelope.command().name()).isEqualTo("RegisterPartnership");
        assertThat(envelope.command().digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void blanksAroundATextAreNeitherRecordedNorRepeated() {
        var body = registration("first-" + partnership).replace("Safer Town", " \u00a0Safer  Town\t ");
        client.post(administrator, "RegisterPartnership", body.replace("\t", "\\u3000"))
                .isRecorded();

        assertThat(ledger.stream("partnership/" + partnership, 0).get(0).event())
                .extracting("name")
                .isEqualTo("Safer  Town");
    }

    @Test
    void aRepeatedCommandIdGetsTheFirstAnswerAgain() {
        var first = client.post(administrator, "RegisterPartnership", registration("same-" + partnership))
                .isRecorded();

        var again = client.post(administrator, "RegisterPartnership", registration("same-" + partnership))
                .isRecorded();

        assertThat(again.json().get("position")).isEqualTo(first.json().get("position"));
        assertThat(again.json().get("repeated").asBoolean()).isTrue();
        assertThat(ledger.head().position()).isEqualTo(head + 1);
    }

    @Test
    void aCommandIdNeverStandsForTwoRequests() {
        client.post(administrator, "RegisterPartnership", registration("same-" + partnership))
                .isRecorded();

        client.post(
                        administrator,
                        "RegisterPartnership",
                        registration("same-" + partnership).replace("Council", "Borough"))
                .isProblem(422, "command-id-reused")
                .atField("envelope.commandId");

        assertThat(ledger.head().position()).isEqualTo(head + 1);
    }

    @Test
    void aStaleVersionIsRefusedWithWhatChanged() {
        client.post(administrator, "RegisterPartnership", registration("first-" + partnership))
                .isRecorded();
        admit("council", null).isRecorded();

        var answer = admit("police", 0L).isProblem(409, "stale-version").atField("envelope.seenVersion");

        var changes = answer.json().get("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).get("event").asString()).isEqualTo("MemberAdmitted");
        assertThat(changes.get(0).get("title").asString()).isEqualTo("Member admitted");
        assertThat(changes.get(0).get("position").asLong()).isEqualTo(head + 2);
        assertThat(changes.get(0).get("actor").asString()).isEqualTo("Example person");
        assertThat(ledger.head().position()).isEqualTo(head + 2);
    }

    @Test
    void theNewestVersionIsAccepted() {
        client.post(administrator, "RegisterPartnership", registration("first-" + partnership))
                .isRecorded();

        admit("council", 0L).isRecorded();
    }

    private Answer accepting(String types) {
        var body = registration("accepted-" + partnership);
        return client.send(
                administrator,
                "/commands/RegisterPartnership",
                request -> request.setHeader("Accept", types).POST(BodyPublishers.ofString(body)));
    }

    private Answer admit(String member, Long seen) {
        return client.post(ISSUER.token(Role.EXECUTIVE_RECORDER), "AdmitMember", """
                {"envelope":{"commandId":"admit-%s-%s","decidedOn":"2021","seenVersion":%s,
                  "authority":{"kind":"PAPER","reference":"Plan 2020-24"}},
                 "command":{"partnershipId":"%s","memberId":"%s","name":"The %s","category":"RESPONSIBLE_AUTHORITY"}}""".formatted(
                        member, partnership, seen, partnership, member, member));
    }

    private String registration(String commandId) {
        return """
                {"envelope":{"commandId":"%s","decidedOn":"2021-03-11",
                  "authority":{"kind":"MEETING","reference":"Minute 4.2","meetingId":null},"reason":null},
                 "command":{"partnershipId":"%s","name":"Safer Town","council":"Town Council",
                  "executiveName":"The Executive","committeeName":"The Committee"}}""".formatted(commandId, partnership);
    }
}
