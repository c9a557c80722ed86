package org.planledger.ledger.proof.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.testing.TestMongo;

/** What the verifiers say of good and of bad bundles: each on its own, and both alike. */
class VerifierTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    static Path folder;

    private static Scene scene;
    private static final List<Case> CASES = new ArrayList<>();
    private static final List<Verifiers.Verdict> VERDICTS = new ArrayList<>();

    @BeforeAll
    static void make() throws IOException {
        scene = new Scene(MONGO.database(), folder);
        CASES.addAll(GoodBundles.of(scene));
        CASES.addAll(BadBundles.of(scene));
        var before = files();
        CASES.forEach(each -> VERDICTS.add(Verifiers.javaWith(each.arguments().toArray(String[]::new))));
        assertThat(files()).as("a verifier writes nothing").isEqualTo(before);
    }

    @AfterAll
    static void close() {
        scene.ledger().close();
    }

    @TestFactory
    Stream<DynamicTest> the_verifier_tells_good_from_bad_and_says_why() {
        return IntStream.range(0, CASES.size())
                .mapToObj(i -> dynamicTest(CASES.get(i).name(), () -> {
                    var verdict = VERDICTS.get(i);
                    assertThat(verdict.text())
                            .contains(CASES.get(i).says())
                            .contains("RESULT: ")
                            .doesNotContain("\u001b");
                    assertThat(verdict.code())
                            .as(verdict.text())
                            .isEqualTo(CASES.get(i).code());
                }));
    }

    @Test
    void a_second_verifier_written_from_the_description_agrees() throws IOException, InterruptedException {
        var python = Verifiers.python();
        Assumptions.assumeTrue(python.isPresent(), "python3 is not on this machine: the second verifier was not run");
        var input = String.join(
                "",
                CASES.stream().map(c -> String.join("\t", c.arguments()) + "\n").toList());

        var answers = Verifiers.runPython(python.orElseThrow(), input, "--many");

        assertThat(answers).hasSameSizeAs(CASES);
        for (int i = 0; i < CASES.size(); i++)
            assertThat(answers.get(i))
                    .as(CASES.get(i).name())
                    .startsWith(CASES.get(i).code() + " ");
    }

    @Test
    void any_single_byte_that_is_damaged_is_noticed() throws IOException, InterruptedException {
        var bytes = small().packed();
        var bundle = Archive.save(folder, "small", bytes);
        var damaged = folder.resolve("damaged.zip");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 0x21;
            Files.write(damaged, bytes);
            assertThat(Verifiers.java(damaged).code()).as("byte %s", i).isEqualTo(1);
            bytes[i] ^= 0x21;
        }
        var python = Verifiers.python();
        Assumptions.assumeTrue(python.isPresent(), "python3 is not on this machine: the second verifier was not run");
        for (int mask : List.of(1, 128))
            assertThat(Verifiers.runPython(python.orElseThrow(), "", "--flip-every-byte", "" + mask, bundle.toString()))
                    .containsExactly(String.valueOf(bytes.length), sealedAnew(bytes, mask));
    }

    /** What the verifier in Java answers, a digit for each byte that a forger changes and hides by a new seal. */
    private static String sealedAnew(byte[] bytes, int mask) throws IOException {
        var answers = new StringBuilder();
        var files = Archive.read(Archive.save(folder, "genuine", bytes)).files;
        for (int i = 0; i < bytes.length - 64; i++) {
            bytes[i] ^= (byte) mask;
            var forged = Archive.save(folder, "forged", Archive.sealed(bytes));
            bytes[i] ^= (byte) mask;
            int code = Verifiers.java(forged).code();
            answers.append(code);
            if (code == 0)
                assertThat(Archive.read(forged).files)
                        .as("what the directory leads to, byte %s", i)
                        .containsExactlyEntriesOf(files);
        }
        return answers.toString();
    }

    @Test
    void any_single_byte_of_the_record_that_a_forger_changes_is_noticed() throws IOException {
        var bundle = small();
        for (var name : List.of("keys.txt", "checkpoint.txt", "checkpoints/1.txt", "lines.ndjson")) {
            var content = bundle.files.get(name);
            for (int i = 0; i < content.length; i++) {
                content[i] ^= 0x02;
                var verdict = Verifiers.java(Archive.save(folder, "forged", bundle.packed()));
                content[i] ^= 0x02;
                boolean witnessLost = verdict.code() == 0 && verdict.text().contains("Not counted: 1 signature");
                assertThat(verdict.code() == 1 || witnessLost)
                        .as("byte %s of %s: %s", i, name, verdict.text())
                        .isTrue();
            }
        }
    }

    @Test
    void a_command_line_that_is_not_understood_is_explained() throws IOException {
        var bundle = scene.whole().toString();
        for (var args : List.of(
                new String[] {},
                new String[] {bundle, bundle},
                new String[] {bundle, "--since"},
                new String[] {bundle, "--until", "x"},
                new String[] {"--since", "a", "--since", "b", bundle})) {
            var verdict = Verifiers.javaWith(args);
            assertThat(verdict.code()).isEqualTo(2);
            assertThat(verdict.text()).contains("Use: java Verify.java");
        }
        var noKey = Verifiers.java(Path.of(bundle), "--key", "hello");
        assertThat(noKey.text()).contains("The key you gave");
        assertThat(noKey.code()).isEqualTo(2);
        assertThat(Verifiers.javaWith("a\0b").code()).isEqualTo(2);
        assertThat(Verifiers.java(folder).code()).isEqualTo(2);
    }

    @Test
    void every_sentence_for_a_bad_bundle_is_about_that_bundle() {
        var sentences = VERDICTS.stream()
                .filter(verdict -> verdict.code() == 1)
                .flatMap(verdict -> verdict.text().lines().filter(line -> line.startsWith("NO   ")))
                .toList();
        assertThat(sentences)
                .hasSize((int) CASES.stream().filter(c -> c.code() == 1).count());
        assertThat(sentences).noneMatch(s -> s.contains("Exception"));
        assertThat(sentences.stream().distinct().count()).isGreaterThan(60);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(String.join("", sentences)))
                .isTrue();
    }

    /** Two lines, a witness and an older checkpoint, without the long texts. */
    private static Archive small() throws IOException {
        var whole = Archive.read(scene.whole());
        var lines = whole.lines().subList(0, 2);
        return scene.witnessed(scene.forged(whole, lines), lines)
                .inserting(
                        "checkpoints/1.txt", scene.signed(lines.subList(0, 1)).getBytes(StandardCharsets.UTF_8))
                .with("README.md", "a page")
                .with("Verify.java", "a verifier");
    }

    private static List<Path> files() throws IOException {
        try (var walk = Files.walk(folder.getParent(), 2)) {
            return walk.filter(file -> file.startsWith(folder)).sorted().toList();
        }
    }
}
