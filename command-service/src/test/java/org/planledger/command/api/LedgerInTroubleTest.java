package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Bodies;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.TroubledLedger;
import org.planledger.ledger.AppendTooLarge;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.LedgerBusy;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.StreamConflict;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever keeps the ledger from recording, the sender is told whether it was recorded and whether to try again. */
@CommandServiceTest
@Import(LedgerInTroubleTest.Trouble.class)
class LedgerInTroubleTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Trouble {
        @Bean
        @Primary
        TroubledLedger troubledLedger(@Qualifier("ledger") Ledger ledger) {
            return new TroubledLedger(ledger);
        }
    }

    @Autowired
    private Client client;

    @Autowired
    private TroubledLedger ledger;

    @Autowired
    private Catalogue catalogue;

    @AfterEach
    void theSameRequestIsRecordedOnceTheTroubleIsOver() {
        ledger.recovers();
        ask().isRecorded();
    }

    private String body;

    @Test
    void whoLosesEveryRaceIsToldSo() {
        askWhile(() -> new StreamConflict("partnership/x")).isProblem(409, "conflict");

        assertThat(ledger.appends())
                .as("it was tried again, on what is recorded")
                .isEqualTo(5);
    }

    @Test
    void aBusyLedgerAsksForPatience() {
        retryLater(askWhile(() -> new LedgerBusy(1000)).isProblem(503, "ledger-busy"));
    }

    @Test
    void aDatabaseThatIsAwayRecordsNothing() {
        retryLater(askWhile(() -> new LedgerUnavailable("Away.", false, new IllegalStateException()))
                .isProblem(503, "ledger-unavailable"));
    }

    @Test
    void anUnknownOutcomeIsSaidAndAskingAgainTells() {
        var answer = retryLater(askWhile(() -> new LedgerUnavailable("Lost.", true, new IllegalStateException()))
                .isProblem(503, "outcome-unknown"));

        assertThat(answer.text("detail")).contains("same command id");
    }

    @Test
    void aBrokenLedgerRecordsNothing() {
        askWhile(() -> new LedgerBroken(7, "Position 7 is missing.")).isProblem(503, "ledger-unavailable");
    }

    @Test
    void moreThanOneCommitMayHoldIsTooLarge() {
        askWhile(() -> new AppendTooLarge("Too large.")).isProblem(413, "body-too-large");
    }

    @Test
    void anUnexpectedFailureTellsNothingOfHowTheServiceIsBuilt() {
        var answer =
                askWhile(() -> new IllegalStateException("secret of the house")).isProblem(500, "internal-error");

        assertThat(answer.json().toString()).doesNotContain("secret", "Exception", "org.planledger.command");
    }

    @Test
    void aBatchOfWhichNothingCouldBeRecordedIsRefusedAsOne() {
        askWhile(() -> new LedgerUnavailable("Away.", false, new IllegalStateException()));
        var row = ((ObjectNode) new JsonMapper().readTree(body)).put("name", "RegisterPartnership");

        retryLater(client.send(
                        ISSUER.token(Role.ADMINISTRATOR),
                        "/batches",
                        request -> request.setHeader("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofString(row.toString())))
                .isProblem(503, "ledger-unavailable"));
    }

    private Answer askWhile(Supplier<RuntimeException> trouble) {
        var type = catalogue.find("RegisterPartnership").orElseThrow();
        var request = Bodies.of(type.schema().get("examples").get(0));
        ((ObjectNode) request.get("command")).put("partnershipId", "p-" + UUID.randomUUID());
        body = request.toString();
        ledger.fails(trouble);
        return ask();
    }

    private Answer ask() {
        return client.post(ISSUER.token(Role.ADMINISTRATOR), "RegisterPartnership", body);
    }

    private static Answer retryLater(Answer answer) {
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        return answer;
    }
}
