package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Bodies;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.ledger.Ledger;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A command may be tried out: every rule answers, and nothing is recorded. */
@CommandServiceTest
class DryRunTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final String recorder = ISSUER.token(Role.EXECUTIVE_RECORDER, Role.ADMINISTRATOR);
    private final String id = "p-" + UUID.randomUUID();

    @Autowired
    private Client client;

    @Autowired
    private Ledger ledger;

    @Test
    void whatWouldBeRecordedPassesAndIsNotRecorded() {
        var head = ledger.head().position();

        var answer = tryOut("RegisterPartnership", partnership());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("dryRun").asBoolean()).isTrue();
        assertThat(answer.headers().firstValue("Ledger-Position")).isEmpty();
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void theSameRequestIsRecordedOnceItIsSentWithoutTheDryRun() {
        var body = partnership();
        tryOut("RegisterPartnership", body);

        var recorded =
                client.post(recorder, "RegisterPartnership", body.toString()).isRecorded();

        assertThat(recorded.json().path("repeated").asBoolean()).isFalse();
        assertThat(tryOut("RegisterPartnership", body).status()).isEqualTo(200);
    }

    @Test
    void whatARuleRefusesIsRefusedAndNothingIsRecorded() {
        client.post(recorder, "RegisterPartnership", partnership().toString()).isRecorded();
        var head = ledger.head().position();

        tryOut("RegisterPartnership", partnership())
                .isProblem(409, "already-exists")
                .atField("command.partnershipId");
        tryOut("DraftPlan", plan("nowhere-" + id)).isProblem(404, "not-found").atField("command.partnershipId");
        tryOut("RetireTheme", theme()).isProblem(404, "not-found").atField("command.planId");

        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void aDryRunThatIsNeitherTrueNorFalseIsRefused() {
        var head = ledger.head().position();

        client.post(
                        recorder,
                        "RegisterPartnership?dryRun=perhaps",
                        partnership().toString())
                .isProblem(400, "bad-request");

        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({
        "dryrun=true, dryrun",
        "dry-run=true, dry-run",
        "dryRun, dryRun",
        "dryRun=, dryRun",
        "dryRun=true&dryRun=false, dryRun"
    })
    void aDryRunThatIsAskedForInAnotherWayIsRefusedAndNotRecorded(String question, String parameter) {
        var head = ledger.head().position();

        client.post(recorder, "RegisterPartnership?" + question, partnership().toString())
                .isProblem(400, "bad-request")
                .atField(parameter);
        client.send(recorder, "/batches?" + question, request -> request.POST(BodyPublishers.ofString("[]")))
                .isProblem(400, "bad-request")
                .atField(parameter);

        assertThat(ledger.head().position()).isEqualTo(head);
    }

    private Answer tryOut(String command, ObjectNode body) {
        return client.post(recorder, command + "?dryRun=true", body.toString());
    }

    private ObjectNode partnership() {
        return Bodies.of(JSON.createObjectNode()
                .put("partnershipId", id)
                .put("name", "Hillford " + id)
                .put("council", "Hillford Council")
                .put("executiveName", "Executive")
                .put("committeeName", "Scrutiny"));
    }

    private ObjectNode plan(String partnershipId) {
        var command = JSON.createObjectNode().put("planId", "plan-" + id).put("partnershipId", partnershipId);
        command.put("title", "Plan").putObject("period").put("from", "2020").put("to", "2023");
        return Bodies.of(command);
    }

    private ObjectNode theme() {
        return Bodies.of(JSON.createObjectNode().put("planId", "plan-" + id).put("themeId", "t"));
    }
}
