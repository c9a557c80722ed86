package org.planledger.ledger.proof.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.DomainEvent;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.events.MeetingEvent.QuestionAnswered;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.Streams;
import org.planledger.ledger.Append;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.proof.LedgerTree;
import org.planledger.ledger.proof.MemoryTiles;
import org.planledger.ledger.proof.TreeHash;
import org.planledger.ledger.proof.checkpoint.CheckpointOffice;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.ledger.proof.checkpoint.SigningKey;
import org.planledger.ledger.proof.verify.Verdict;
import org.planledger.ledger.proof.verify.Verification;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.testing.Samples;
import org.planledger.ledger.testing.TestKeys;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Lead;
import org.planledger.values.ProgressStatus;
import org.planledger.values.Unreadable;

/** What was proven before a person was erased is proven afterwards, byte for byte. */
class ErasedEvidenceTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate(SampleHistory.ORIGIN, KeyUse.LEDGER);
    private KeyVault vault;
    private MongoLedger ledger;
    private SignedCheckpoint signed;

    @BeforeEach
    void record() throws Exception {
        MONGO.database().drop();
        vault = TestKeys.vault(MONGO.database(), folder);
        ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC(), vault);
        record("meeting/m", new QuestionAnswered("m", "q", "Jane Smith", "Four."));
        record(
                "report/r",
                new ThemeReportSubmitted(
                        "r", "p", "t", new Lead("council", null), ProgressStatus.AT_RISK, "Referrals rise.", null));
        record("meeting/n", new QuestionAnswered("n", "q", "John Doe", "Five."));
        shelf().add(List.of(key.verifier()));
        signed = new CheckpointOffice(List.of(key), shelf()).sign(new LedgerTree(ledger, new MemoryTiles()).caughtUp());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void record(String stream, DomainEvent event) {
        var id = Samples.commandId();
        ledger.append(
                new Append(id, List.of(new NewEvent(id + "-e", stream, 0, Samples.envelope(id), event)), Map.of()));
    }

    private CheckpointShelf shelf() {
        return new CheckpointShelf(folder.resolve("checkpoints"));
    }

    private byte[] bundle() throws Exception {
        var file = folder.resolve("bundle.zip");
        new EvidenceBundle(signed, List.of(), List.of(key.verifier()), Selection.everything())
                .write(ledger, file, position -> {});
        assertThat(Verifiers.java(file).code()).isZero();
        var python = Verifiers.python();
        if (python.isPresent()) assertPython(python.get(), file);
        return Files.readAllBytes(file);
    }

    /** Each line of its input is a bundle; each line of its answer begins with what it would end with. */
    private static void assertPython(Path verifier, Path bundle) throws Exception {
        assertThat(Verifiers.runPython(verifier, bundle + "\n", "--many"))
                .singleElement()
                .asString()
                .startsWith("0 ");
    }

    private Verdict verdict() throws IOException {
        return new Verification(MONGO.database(), Optional.of(shelf())).run(position -> {});
    }

    private void requireVerifiedAndIncluded(long entries) throws Exception {
        assertThat(verdict().sentence()).contains("All " + entries + " entries hold", "1 kept checkpoints");
        var tree = new LedgerTree(ledger, new MemoryTiles()).caughtUp();
        for (var entry : ledger.next(0, 3))
            assertThat(tree.inclusion(entry.position(), 3)
                            .holds(
                                    TreeHash.leaf(entry.line()),
                                    signed.checkpoint().root()))
                    .isTrue();
    }

    @Test
    void erasing_a_person_changes_no_line_no_proof_and_no_bundle() throws Exception {
        var before = bundle();
        requireVerifiedAndIncluded(3);

        var jane = vault.keyOf("Jane Smith").orElseThrow();
        record(Streams.erasures(), new PersonErased(jane, "She asked for it."));
        vault.destroy(jane);

        assertThat(answeredBy(1)).isEqualTo(Unreadable.ERASED);
        assertThat(answeredBy(3)).isEqualTo("John Doe");
        requireVerifiedAndIncluded(4);
        assertThat(bundle()).isEqualTo(before);
    }

    private String answeredBy(long position) {
        return ((QuestionAnswered) ledger.next(position - 1, 1).get(0).event()).answeredBy();
    }

    @Test
    void a_key_that_was_deleted_straight_in_the_database_is_found() throws Exception {
        var jane = vault.keyOf("Jane Smith").orElseThrow();
        var keys = MONGO.database().getCollection("keys");
        for (var lost : Map.of("report/r", 2L, jane, 1L).entrySet()) {
            var key = keys.findOneAndDelete(new Document("_id", lost.getKey()));
            assertThat(verdict().brokenAt()).isEqualTo(lost.getValue());
            assertThat(verdict().sentence()).contains("The key '" + lost.getKey() + "'", "it was lost");

            keys.insertOne(new Document("_id", lost.getKey()).append("wrapped", new Binary(new byte[0])));
            assertThat(verdict().brokenAt()).as("an empty key").isEqualTo(lost.getValue());
            keys.replaceOne(new Document("_id", lost.getKey()), key);
        }
        requireVerifiedAndIncluded(3);
    }

    @Test
    void a_key_that_was_destroyed_without_an_entry_is_found() throws Exception {
        vault.destroy(vault.keyOf("John Doe").orElseThrow());

        assertThat(verdict().brokenAt()).isEqualTo(3L);
        assertThat(verdict().sentence()).contains("no entry says that it was");
    }

    @Test
    void whoever_holds_the_bundle_reads_what_is_sealed_nowhere_in_it() throws Exception {
        bundle();
        var rows = Archive.read(folder.resolve("bundle.zip")).lines();

        assertThat(rows).hasSize(3).noneMatch(row -> row.contains("Jane") || row.contains("Referrals"));
        assertThat(rows.get(1)).contains("\"text\":{\"sealed\":\"report/r\",\"text\":\"");
    }
}
