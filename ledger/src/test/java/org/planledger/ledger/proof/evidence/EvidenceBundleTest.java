package org.planledger.ledger.proof.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.proof.checkpoint.BadNote;
import org.planledger.ledger.proof.checkpoint.HistoryRewritten;
import org.planledger.ledger.testing.TestMongo;

class EvidenceBundleTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void record() throws IOException {
        MONGO.database().drop();
        scene = new Scene(MONGO.database(), folder);
    }

    @AfterEach
    void close() {
        scene.ledger().close();
    }

    private List<String> lines() {
        return scene.ledger().after(0).map(RecordedEvent::line).toList();
    }

    @Test
    void a_bundle_holds_the_lines_exactly_as_the_ledger_holds_them() throws IOException {
        var archive = Archive.read(scene.whole());
        assertThat(archive.files.keySet())
                .containsExactly(
                        "README.md", "Verify.java", "keys.txt", "checkpoint.txt", "checkpoints/6.txt", "lines.ndjson");
        assertThat(archive.lines()).isEqualTo(lines()).hasSize(13);
        assertThat(archive.text("README.md")).startsWith("# The evidence bundle, version 1");
        assertThat(archive.files.get("Verify.java")).isEqualTo(Verifiers.resource("Verify.java"));
        assertThat(archive.text("keys.txt")).isEqualTo(scene.key.verifier() + "\n" + scene.witness.verifier() + "\n");
        assertThat(archive.text("checkpoint.txt")).isEqualTo(scene.newest.toString());
    }

    @Test
    void the_same_evidence_is_the_same_bytes() throws IOException {
        var first = Files.readAllBytes(scene.whole());
        assertThat(Files.readAllBytes(scene.whole())).isEqualTo(first);
    }

    @Test
    void what_was_recorded_after_the_checkpoint_is_left_out() throws IOException {
        scene.history.record("plan/late", 0, new org.planledger.events.PlanEvent.ThemeAdded("late", "t", 1, "Late"));
        assertThat(Archive.read(scene.whole()).lines()).hasSize(13);
    }

    @Test
    void a_plan_is_shown_with_what_names_it_and_nothing_else() throws IOException {
        var shown = shown(Selection.ofPlan("luton-1"));
        assertThat(shown)
                .hasSize(6)
                .allMatch(line -> line.contains("\"planId\":\"luton-1\""))
                .noneMatch(line -> line.contains("barnet"));
        assertThat(shown).anyMatch(line -> line.contains("PlanBroughtIntoEffect"));
        assertThat(shown).anyMatch(line -> line.contains("AchievementRecorded"));
    }

    @Test
    void a_partnership_is_shown_with_its_plans() throws IOException {
        assertThat(shown(Selection.ofPartnership("luton")))
                .hasSize(7)
                .isEqualTo(lines().stream().filter(l -> !l.contains("barnet")).toList());
    }

    @Test
    void a_stream_is_shown_alone() throws IOException {
        assertThat(shown(Selection.ofStream("partnership/barnet")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"stream\":\"partnership/barnet\""));
    }

    @Test
    void lines_that_are_not_shown_take_no_more_rows_than_they_need() throws IOException {
        var nothing = Archive.read(scene.export("nothing", List.of(), Selection.ofStream("plan/none")));
        assertThat(nothing.lines()).hasSize(3).allMatch(row -> row.startsWith("{\"omitted\":"));
        var since = Archive.read(scene.export("since", List.of(scene.old), Selection.ofStream("plan/none")));
        assertThat(since.lines())
                .extracting(row -> row.substring(11, row.indexOf(',')))
                .containsExactly("4", "2", "2", "4", "1");
    }

    @Test
    void a_line_changed_in_the_database_makes_no_bundle() throws IOException {
        MONGO.database().drop();
        var changed = new SampleHistory(MONGO.database()).begin().goOn();
        assertRefused(() -> new EvidenceBundle(scene.newest, List.of(), scene.keys, Selection.everything())
                .write(changed.ledger(), folder.resolve("refused.zip"), position -> {}));
        changed.ledger().close();
    }

    @Test
    void a_ledger_cut_back_makes_no_bundle_and_no_checkpoint() throws IOException {
        MONGO.database().getCollection("commits").deleteMany(Filters.gt("_id", 9L));
        var reopened = new SampleHistory(MONGO.database());
        assertRefused(() -> new EvidenceBundle(scene.newest, List.of(), scene.keys, Selection.everything())
                .write(reopened.ledger(), folder.resolve("refused.zip"), position -> {}));
        var tree = new org.planledger.ledger.proof.LedgerTree(
                        reopened.ledger(), new org.planledger.ledger.proof.MemoryTiles())
                .caughtUp();
        assertThatThrownBy(() -> scene.office("checkpoints").sign(tree)).isInstanceOf(HistoryRewritten.class);
        reopened.ledger().close();
    }

    @Test
    void one_changed_word_in_one_commit_makes_no_bundle() {
        var commits = MONGO.database().getCollection("commits");
        Document commit = commits.find(Filters.eq("_id", 4L)).first();
        assertThat(commit).isNotNull();
        var changed = new ArrayList<String>();
        for (var line : commit.getList("lines", String.class)) changed.add(line.replace("Executive", "Cabinet"));
        commits.updateOne(Filters.eq("_id", 4L), Updates.set("lines", changed));
        assertThatThrownBy(() -> scene.whole()).isInstanceOfAny(LedgerBroken.class, EvidenceRefused.class);
        assertThat(folder.resolve("whole.zip")).doesNotExist();
    }

    @Test
    void a_bundle_needs_the_keys_of_its_checkpoints() {
        assertThatThrownBy(() -> new EvidenceBundle(
                        scene.newest, List.of(), List.of(scene.witness.verifier()), Selection.everything()))
                .isInstanceOf(BadNote.class);
    }

    /** Who rewrites history, and the chain with it, and signs anew, is found by any checkpoint kept from before. */
    @Test
    void a_rewritten_ledger_is_found_by_who_kept_a_checkpoint() throws IOException {
        var kept = scene.keep("kept", scene.old.toString());
        MONGO.database().drop();
        var rewritten = new SampleHistory(MONGO.database()).begin().goOn();
        var tree = new org.planledger.ledger.proof.LedgerTree(
                rewritten.ledger(), new org.planledger.ledger.proof.MemoryTiles());
        var signed = scene.office("another-shelf").sign(tree.caughtUp());
        var bundle = folder.resolve("rewritten.zip");
        new EvidenceBundle(signed, List.of(), scene.keys, Selection.everything())
                .write(rewritten.ledger(), bundle, position -> {});

        assertThat(Verifiers.java(bundle).code()).isZero();
        var verdict = Verifiers.java(bundle, "--since", kept.toString());
        assertThat(verdict.code()).isEqualTo(1);
        assertThat(verdict.text()).contains("history was rewritten");
        rewritten.ledger().close();
    }

    private List<String> shown(Selection selection) throws IOException {
        return Archive.read(scene.export("selection", List.of(), selection)).lines().stream()
                .filter(row -> row.startsWith("{\"position\":"))
                .toList();
    }

    private void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable export) throws IOException {
        assertThatThrownBy(export).isInstanceOf(EvidenceRefused.class).hasMessageContaining("no bundle was made");
        assertThat(folder.resolve("refused.zip")).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }
}
