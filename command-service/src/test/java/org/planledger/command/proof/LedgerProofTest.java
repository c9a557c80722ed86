package org.planledger.command.proof;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.command.axon.Desk;
import org.planledger.command.review.CloseScrutinyReview;
import org.planledger.command.review.OpenScrutinyReview;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.SeparateService;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.InstallationEvent.LedgerVerified;
import org.planledger.events.InstallationEvent.SetBackAcknowledged;
import org.planledger.events.InstallationEvent.SigningKeyChanged;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.KeyFile;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.ledger.proof.checkpoint.SigningKey;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Role;

/** Checkpoints are made when they should be, anybody who may can have the ledger verified, and both leave a trace. */
class LedgerProofTest {

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    Path folder;

    private final String auditor = ISSUER.token(Role.AUDITOR);
    private final String administrator = ISSUER.token(Role.ADMINISTRATOR);
    private SeparateService service;

    @BeforeEach
    void startOnAnEmptyLedger() {
        MONGO.database().drop();
        start("1h");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private void start(String every) {
        start(every, key().toString());
    }

    private void start(String every, String keys) {
        service = SeparateService.on(
                MONGO.uri(),
                MONGO.databaseName(),
                Map.of(
                        "planledger.checkpoints.folder",
                        kept().toString(),
                        "planledger.checkpoints.keys",
                        keys,
                        "planledger.checkpoints.name",
                        "example.org/ledger",
                        "planledger.checkpoints.every",
                        every));
    }

    private Path kept() {
        return folder.resolve("checkpoints");
    }

    private Path key() {
        return folder.resolve("keys").resolve("ledger.key");
    }

    private CheckpointShelf shelf() {
        return new CheckpointShelf(kept());
    }

    private Story story() {
        return new Stories(service.bean(Desk.class), service.bean(Ledger.class)).begin();
    }

    private Answer post(String token, String path) {
        return service.client().send(token, path, request -> request.POST(BodyPublishers.noBody()));
    }

    private RecordedEvent lastOfProof() {
        var entries = service.bean(Ledger.class).stream(Streams.proof(), 0);
        return entries.get(entries.size() - 1);
    }

    private long head() {
        return service.bean(Ledger.class).head().position();
    }

    @Test
    void theKeyIsMadeAtTheFirstStartForItsOwnerAloneAndStays() throws IOException {
        var made = Files.readString(key());
        assertThat(Files.getPosixFilePermissions(key())).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
        assertThat(shelf().keys())
                .singleElement()
                .satisfies(half -> assertThat(made).contains(half.toString()));
        service.close();
        start("1h");
        assertThat(Files.readString(key())).isEqualTo(made);
    }

    @Test
    void aKeyThatIsLostIsNotReplacedByAnother() throws IOException {
        service.close();
        Files.delete(key());
        assertThatThrownBy(() -> start("1h")).rootCause().hasMessageContaining("is missing, but a key was made before");
    }

    @Test
    void aChangeOfTheSigningKeyIsRecordedUnderACheckpointThatBothKeysSigned() throws IOException {
        story().givenAPartnership();
        post(auditor, "/checkpoints");
        var before = shelf().keys().get(0);
        service.close();
        var next = SigningKey.generate("example.org/ledger", KeyUse.LEDGER);
        KeyFile.create(folder.resolve("keys").resolve("next.key"), next);
        start("1h", folder.resolve("keys").resolve("next.key") + "," + key());

        var answer = post(auditor, "/checkpoints");
        post(auditor, "/checkpoints");

        assertThat(service.bean(Ledger.class).stream(Streams.proof(), 0))
                .singleElement()
                .extracting(RecordedEvent::event)
                .isEqualTo(new SigningKeyChanged(next.verifier().toString(), before.toString()));
        var signed = SignedCheckpoint.parse(answer.text().getBytes(StandardCharsets.UTF_8));
        assertThat(signed.checkpoint().size()).isEqualTo(head());
        signed.requireSignedBy(List.of(before));
        signed.requireSignedBy(List.of(next.verifier()));
    }

    @Test
    void auditorsAndAdministratorsGetACheckpointWhenTheyAsk() throws IOException {
        assertThat(post(auditor, "/checkpoints")
                        .isProblem(409, "no-checkpoints")
                        .text("detail"))
                .contains("empty");
        story().givenAPartnership();
        var answer = post(auditor, "/checkpoints");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.contentType()).startsWith("text/plain");
        var signed = SignedCheckpoint.parse(answer.text().getBytes(StandardCharsets.UTF_8));
        assertThat(signed.requireSignedBy(shelf().keys()).checkpoint().size()).isEqualTo(head());
        assertThat(post(administrator, "/checkpoints").text()).isEqualTo(answer.text());
    }

    @Test
    void nobodyElseMayAsk() {
        for (var role : Role.values()) {
            if (role == Role.AUDITOR || role == Role.ADMINISTRATOR) continue;
            var token = ISSUER.token(role);
            post(token, "/checkpoints").isProblem(403, "not-allowed");
            post(token, "/verification").isProblem(403, "not-allowed");
            service.client().get(token, "/verification").isProblem(403, "not-allowed");
            service.client().get(token, "/set-back").isProblem(403, "not-allowed");
        }
        acknowledge(auditor, "It was restored.").isProblem(403, "not-allowed");
        assertThat(service.client().get(null, "/verification").status()).isEqualTo(401);
    }

    @Test
    void aReviewThatClosesIsFollowedByACheckpoint() {
        var story = story().givenAPartnership();
        story.ask(new OpenScrutinyReview(story.id("review"), story.partnership, "Review", null));
        long closed = story.ask(new CloseScrutinyReview(story.partnership, story.id("review")))
                .position();

        await().untilAsserted(() -> assertThat(shelf().newest())
                .hasValueSatisfying(
                        signed -> assertThat(signed.checkpoint().size()).isGreaterThanOrEqualTo(closed)));
    }

    @Test
    void onScheduleACheckpointIsMadeWhereSomethingCame() {
        service.close();
        start("50ms");
        story().givenAPartnership();
        await().untilAsserted(() -> assertThat(shelf().sizes()).contains(head()));
    }

    @Test
    void aVerificationIsRecordedInTheNameOfWhoAsked() {
        story().givenAPartnership();
        post(auditor, "/checkpoints");
        long checked = head();
        assertThat(service.client().get(auditor, "/verification").text("state")).isEqualTo("NONE");
        assertThat(post(auditor, "/verification").status()).isEqualTo(202);

        await().untilAsserted(() -> assertThat(
                        service.client().get(auditor, "/verification").text("state"))
                .isEqualTo("DONE"));
        assertThat(service.client().get(auditor, "/verification").text("verdict"))
                .contains("All " + checked + " entries hold")
                .contains("1 kept checkpoints");
        assertThat(lastOfProof().event()).isEqualTo(new LedgerVerified(checked, root(), 1, null, null));
        assertThat(lastOfProof().envelope().actor().title()).isEqualTo("Example person");
    }

    private String root() {
        try {
            return shelf().newest().orElseThrow().checkpoint().root().toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFaultIsNamedRecordedAndMakesTheServiceUnwell() {
        story().givenAPartnership();
        post(auditor, "/checkpoints");
        story().givenAPartnership();
        MONGO.database()
                .getCollection("commits")
                .updateOne(new Document("_id", 1L), new Document("$set", new Document("note", "changed")));
        post(administrator, "/verification");

        await().untilAsserted(() -> assertThat(lastOfProof().event())
                .isInstanceOfSatisfying(LedgerVerified.class, found -> {
                    assertThat(found.brokenAt()).isEqualTo(1);
                    assertThat(found.why()).contains("other fields");
                }));
        assertThat(service.client().get(null, "/actuator/health").status()).isEqualTo(503);
    }

    @Test
    void aLedgerThatWentBackRecordsNothingUntilAnAdministratorSaysWhy() throws IOException {
        acknowledge(administrator, "Nothing is wrong.").isProblem(409, "nothing-to-acknowledge");
        story().givenAPartnership();
        post(auditor, "/checkpoints");
        long before = head();
        service.close();
        MONGO.database().getCollection("commits").deleteOne(new Document("_id", before));
        start("1h");

        assertThat(service.client().get(null, "/actuator/health").status()).isEqualTo(503);
        service.client()
                .post(ISSUER.token(Role.ADMINISTRATOR), "RegisterPartnership", """
                        {"envelope":{"commandId":"%s","decidedOn":"2021-03-11",
                        "authority":{"kind":"DELEGATED","reference":"Office"}},
                        "command":{"partnershipId":"other","name":"Other","council":"Other council",
                        "executiveName":"Executive","committeeName":"Committee"}}""".formatted(UUID.randomUUID()))
                .isProblem(503, "ledger-went-back");
        post(auditor, "/checkpoints").isProblem(503, "ledger-went-back");
        var found = service.client().get(auditor, "/set-back").json();
        assertThat(found.get("found").asBoolean()).isTrue();
        assertThat(found.get("size").asLong()).isEqualTo(before);

        acknowledge(administrator, " ").isProblem(400, "missing-field");
        assertThat(acknowledge(administrator, "Restored from last night.").status())
                .isEqualTo(200);

        assertThat(lastOfProof().event()).isInstanceOf(SetBackAcknowledged.class);
        assertThat(lastOfProof().envelope().reason()).isEqualTo("Restored from last night.");
        assertThat(service.client().get(null, "/actuator/health").status()).isEqualTo(200);
        assertThat(service.client()
                        .get(auditor, "/set-back")
                        .json()
                        .get("found")
                        .asBoolean())
                .isFalse();
        assertThat(post(auditor, "/checkpoints").status()).isEqualTo(201);
        assertThat(shelf().newest().orElseThrow().checkpoint().size()).isEqualTo(head());
    }

    private Answer acknowledge(String token, String reason) {
        return service.client()
                .send(
                        token,
                        "/set-back/acknowledgement",
                        request -> request.setHeader("Content-Type", "text/plain;charset=UTF-8")
                                .POST(BodyPublishers.ofString(reason)));
    }
}
