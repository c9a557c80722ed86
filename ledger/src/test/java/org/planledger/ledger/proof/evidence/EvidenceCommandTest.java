package org.planledger.ledger.proof.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.InstallationEvent.LedgerVerified;
import org.planledger.events.Streams;
import org.planledger.ledger.testing.TestMongo;

/** From the key to the councillor's laptop, by command line alone. */
class EvidenceCommandTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private SampleHistory history;

    @BeforeEach
    void record() {
        MONGO.database().drop();
        history = new SampleHistory(MONGO.database()).begin();
    }

    @AfterEach
    void close() {
        history.ledger().close();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var environment =
                Map.of("PLANLEDGER_LEDGER_URI", MONGO.uri(), "PLANLEDGER_LEDGER_DATABASE", MONGO.databaseName());
        return new EvidenceCommand(environment, Clock.systemUTC(), print(out), print(err)).run(args);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String done(String... args) {
        assertThat(run(args)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String newKey(String name, String... options) {
        var args = new ArrayList<>(List.of("new-key", "--name", name));
        args.addAll(List.of(options));
        return done(args.toArray(String[]::new)).strip();
    }

    @Test
    void a_councillor_checks_the_ledger_from_one_review_to_the_next() throws IOException, InterruptedException {
        var key = newKey(SampleHistory.ORIGIN, file("ledger.key"));
        var witness = newKey("example.org/committee", "--use", "witness", file("witness.key"));
        var first = done("checkpoint", "--key", file("ledger.key"), "--keep", file("kept"));
        Files.writeString(folder.resolve("first.txt"), first);
        done(
                "cosign",
                "--key",
                file("witness.key"),
                "--ledger-key",
                key,
                "--seen",
                file("seen.txt"),
                file("first.txt"));

        history.goOn();
        var second = done(
                "checkpoint",
                "--key",
                file("ledger.key"),
                "--keep",
                file("kept"),
                "--since",
                file("first.txt"),
                "--proof",
                file("proof.txt"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Hashing the ledger: 100 %");
        Files.writeString(folder.resolve("second.txt"), second);
        var seen = done(
                "cosign",
                "--key",
                file("witness.key"),
                "--ledger-key",
                key,
                "--seen",
                file("seen.txt"),
                "--proof",
                file("proof.txt"),
                file("second.txt"));
        assertThat(Files.readString(folder.resolve("seen.txt"))).isEqualTo(seen);
        done("keep", "--keep", file("kept"), "--ledger-key", key, "--witness-key", witness, file("seen.txt"));
        assertThat(Files.readString(folder.resolve("kept").resolve("keys.txt"))).isEqualTo(key + "\n" + witness + "\n");
        assertThat(done(
                        "export",
                        "--keep",
                        file("kept"),
                        "--public-key",
                        key,
                        "--public-key",
                        witness,
                        file("bundle.zip")))
                .contains("shows 13 of 13 lines");

        var verdict = verifyAsACouncillor("--since", file("first.txt"), "--key", key, "--key", witness);
        assertThat(verdict)
                .contains("RESULT: all of this holds.", "Seen by example.org/committee", "nothing up to line 6")
                .contains("exit 0");
    }

    /** With the verifier out of the bundle, started as the description says, in a small heap. */
    @Test
    void a_database_without_a_ledger_is_neither_verified_nor_backed_up() {
        for (var command : List.of(
                new String[] {"verify", "--keep", file("kept"), "--database", "mistyped"},
                new String[] {"backup", "--database", "mistyped", file("ledger.backup")})) {
            assertThat(run(command)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no ledger in the database 'mistyped'.");
        }
        assertThat(folder.resolve("ledger.backup")).doesNotExist();
    }

    private String verifyAsACouncillor(String... options) throws IOException, InterruptedException {
        Files.write(
                folder.resolve("Verify.java"),
                Archive.read(folder.resolve("bundle.zip")).files.get("Verify.java"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx256m", file("Verify.java"), file("bundle.zip")));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text + "exit " + process.waitFor();
    }

    @Test
    void a_ledger_is_verified_copied_and_restored_elsewhere() {
        newKey(SampleHistory.ORIGIN, file("ledger.key"));
        done("checkpoint", "--key", file("ledger.key"), "--keep", file("kept"));
        assertThat(done("verify", "--keep", file("kept"), "--record", "no"))
                .contains("All 6 entries hold", "1 kept checkpoints");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Verifying the ledger: 100 %");

        assertThat(done("backup", file("ledger.backup"))).contains("holds 6 entries");
        assertThat(run("restore", file("ledger.backup"))).as("not over itself").isEqualTo(1);
        MONGO.database().getCollection("commits").drop();
        assertThat(done("restore", file("ledger.backup"))).contains("holds 6 entries");
        done("verify", "--keep", file("kept"));

        MONGO.database().getCollection("commits").deleteOne(new Document("_id", 3L));
        assertThat(run("verify", "--keep", file("kept"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The first fault shows at entry 3");
    }

    @Test
    void what_a_verification_found_is_recorded_unless_it_is_of_a_copy() {
        newKey(SampleHistory.ORIGIN, file("ledger.key"));
        done("checkpoint", "--key", file("ledger.key"), "--keep", file("kept"));
        done("verify", "--keep", file("kept"), "--record", "no");
        assertThat(history.ledger().head().position()).isEqualTo(6);

        done("verify", "--keep", file("kept"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("recorded as entry 7");
        assertThat(found(0).checkpoints()).isEqualTo(1);
        assertThat(found(0).brokenAt()).isNull();

        MONGO.database()
                .getCollection("commits")
                .updateOne(new Document("_id", 2L), new Document("$set", new Document("note", "changed")));
        assertThat(run("verify", "--keep", file("kept"))).isEqualTo(1);
        assertThat(found(1).brokenAt()).isEqualTo(2);
        assertThat(found(1).why()).contains("other fields");
    }

    private LedgerVerified found(long sequence) {
        var entry = history.ledger().stream(Streams.proof(), sequence).get(0);
        assertThat(entry.envelope().actor().title()).isEqualTo("Operator at the command line");
        return (LedgerVerified) entry.event();
    }

    @Test
    void a_ledger_that_went_back_does_not_record_that_it_did() {
        newKey(SampleHistory.ORIGIN, file("ledger.key"));
        done("checkpoint", "--key", file("ledger.key"), "--keep", file("kept"));
        MONGO.database().getCollection("commits").deleteOne(new Document("_id", 6L));

        assertThat(run("verify", "--keep", file("kept"))).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "could not be recorded as an entry: The ledger went back", "The first fault shows at entry 6");
    }

    @Test
    void one_plan_is_exported_and_later_one_since_a_kept_checkpoint() throws IOException {
        var key = newKey(SampleHistory.ORIGIN, file("ledger.key"));
        Files.writeString(
                folder.resolve("first.txt"), done("checkpoint", "--key", file("ledger.key"), "--keep", file("kept")));
        history.goOn();
        done("checkpoint", "--key", file("ledger.key"), "--keep", file("kept"));
        done(
                "export",
                "--keep",
                file("kept"),
                "--public-key",
                key,
                "--plan",
                "luton-1",
                "--since",
                file("first.txt"),
                file("plan.zip"));
        var verdict = Verifiers.java(folder.resolve("plan.zip"), "--since", file("first.txt"));
        assertThat(verdict.code()).as(verdict.text()).isZero();
        assertThat(done(
                        "export",
                        "--keep",
                        file("kept"),
                        "--public-key",
                        key,
                        "--checkpoint",
                        file("first.txt"),
                        "--stream",
                        "plan/luton-1",
                        file("early.zip")))
                .contains("shows 1 of 6 lines");
        assertThat(done("export", "--keep", file("kept"), "--public-key", key, "--partnership", "luton", file("p.zip")))
                .contains("shows 7 of 13 lines");
    }

    @Test
    void a_ledger_that_went_back_gets_no_checkpoint_and_no_bundle() {
        var key = newKey(SampleHistory.ORIGIN, file("ledger.key"));
        history.goOn();
        done("checkpoint", "--key", file("ledger.key"), "--keep", file("kept"));
        history.ledger().close();
        MONGO.database().drop();
        history = new SampleHistory(MONGO.database()).begin();

        assertThat(run("checkpoint", "--key", file("ledger.key"), "--keep", file("kept")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("it went back");
        assertThat(run("export", "--keep", file("kept"), "--public-key", key, file("bundle.zip")))
                .isEqualTo(1);
        assertThat(folder.resolve("bundle.zip")).doesNotExist();
    }

    @Test
    void a_witness_refuses_what_does_not_continue_what_it_saw() throws IOException {
        var key = newKey(SampleHistory.ORIGIN, file("ledger.key"));
        newKey("example.org/committee", "--use", "witness", file("witness.key"));
        Files.writeString(
                folder.resolve("first.txt"), done("checkpoint", "--key", file("ledger.key"), "--keep", file("kept")));
        var cosign = new String[] {
            "cosign", "--key", file("witness.key"), "--ledger-key", key, "--seen", file("seen.txt"), file("first.txt")
        };
        var seen = done(cosign);
        history.ledger().close();
        MONGO.database().drop();
        history = new SampleHistory(MONGO.database()).begin();
        Files.writeString(
                folder.resolve("first.txt"), done("checkpoint", "--key", file("ledger.key"), "--keep", file("other")));

        assertThat(run(cosign)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Files.readString(folder.resolve("seen.txt"))).isEqualTo(seen);
    }

    @Test
    void what_is_not_understood_is_explained() {
        var key = newKey(SampleHistory.ORIGIN, file("ledger.key"));
        for (var args : List.of(
                new String[] {},
                new String[] {"verify"},
                new String[] {"verify", "--keep", file("kept"), "--record", "perhaps"},
                new String[] {"new-key", file("x.key")},
                new String[] {"new-key", "--name", "a", "--use", "spy", file("x.key")},
                new String[] {"new-key", "--name", "a", "--name", "b", file("x.key")},
                new String[] {"checkpoint", "--keep", file("kept")},
                new String[] {"checkpoint", "--key", file("ledger.key"), "--keep", file("kept"), "stray"},
                new String[] {"export", "--keep"},
                new String[] {"export", "--colour", "red"})) {
            assertThat(run(args)).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("new-key --name NAME");
        }
        assertThat(run("new-key", "--name", "again", file("ledger.key"))).isEqualTo(2);
        assertThat(run("checkpoint", "--key", file("absent.key"), "--keep", file("kept")))
                .isEqualTo(2);
        assertThat(run("new-key", "--name", "two words", file("x.key"))).isEqualTo(1);
        assertThat(run("export", "--keep", file("empty"), "--public-key", key, file("b.zip")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No checkpoint was signed yet");
        assertThat(folder.resolve("x.key")).doesNotExist();
    }
}
