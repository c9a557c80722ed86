package org.planledger.ledger.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.proof.ConsistencyProof;
import org.planledger.ledger.proof.MemoryTiles;
import org.planledger.ledger.proof.TiledTree;
import org.planledger.ledger.proof.TreeHash;

class CheckpointTest {
    private static final String ORIGIN = "luton.example/ledger";
    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

    private final SigningKey key = SigningKey.generate(ORIGIN, KeyUse.LEDGER);
    private final SigningKey committee = SigningKey.generate("luton.example/committee", KeyUse.WITNESS);
    private final Witness witness = new Witness(committee, List.of(key.verifier()), Clock.fixed(NOON, ZoneOffset.UTC));
    private final TiledTree tree = TiledTree.resume(new MemoryTiles());

    @TempDir
    Path folder;

    private CheckpointShelf shelf() {
        return new CheckpointShelf(folder.resolve("checkpoints"));
    }

    private CheckpointOffice office() {
        return new CheckpointOffice(List.of(key), shelf());
    }

    private static void grow(TiledTree tree, int to) {
        for (int i = (int) tree.size(); i < to; i++) tree.add(TreeHash.leaf("line " + i));
    }

    @Test
    void a_checkpoint_says_what_the_ledger_is_and_can_be_read_by_anybody() throws IOException {
        grow(tree, 5);
        var text = office().sign(tree).toString();

        assertThat(text).startsWith(ORIGIN + "\n5\n" + tree.root(5) + "\n\n\u2014 " + ORIGIN + " ");
        var read = SignedCheckpoint.parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.requireSignedBy(List.of(key.verifier())).checkpoint())
                .isEqualTo(new Checkpoint(ORIGIN, 5, tree.root(5)));
        assertThat(read).hasToString(text);
    }

    @Test
    void every_changed_letter_of_what_is_said_is_noticed() throws IOException {
        grow(tree, 5);
        var text = office().sign(tree).toString();
        for (int i = 0; i < text.indexOf("\n\n"); i++) {
            var changed = text.substring(0, i) + (char) (text.charAt(i) ^ 1) + text.substring(i + 1);
            assertThatThrownBy(() -> SignedCheckpoint.parse(changed.getBytes(StandardCharsets.UTF_8))
                            .requireSignedBy(List.of(key.verifier())))
                    .as(changed)
                    .isInstanceOf(BadNote.class);
        }
    }

    @Test
    void a_key_of_another_name_or_use_does_not_sign_for_the_ledger() throws IOException {
        var stranger = SigningKey.generate(ORIGIN, KeyUse.LEDGER);
        var signed = office().sign(tree);
        assertThatThrownBy(() -> signed.requireSignedBy(List.of(stranger.verifier())))
                .isInstanceOf(BadNote.class);
        var checkpoint = signed.checkpoint();
        for (var wrong : List.of(committee, SigningKey.generate("elsewhere.example", KeyUse.LEDGER)))
            assertThatThrownBy(() -> SignedCheckpoint.sign(checkpoint, List.of(wrong)))
                    .isInstanceOf(BadNote.class);
    }

    @Test
    void checkpoints_are_kept_by_their_number_of_lines() throws IOException {
        assertThat(shelf().newest()).isEmpty();
        for (int size : List.of(9, 10, 10, 101)) {
            grow(tree, size);
            office().sign(tree);
        }
        assertThat(shelf().all()).extracting(s -> s.checkpoint().size()).containsExactly(9L, 10L, 101L);
        assertThat(shelf().newest())
                .hasValueSatisfying(s -> assertThat(s.checkpoint().size()).isEqualTo(101));
    }

    @Test
    void nothing_is_signed_for_a_ledger_that_went_back() throws IOException {
        grow(tree, 5);
        office().sign(tree);
        var restored = TiledTree.resume(new MemoryTiles());
        grow(restored, 4);
        assertThatThrownBy(() -> office().sign(restored))
                .isInstanceOf(HistoryRewritten.class)
                .hasMessageContaining("went back");
        assertThat(shelf().all()).hasSize(1);
    }

    @Test
    void nothing_is_signed_for_a_ledger_whose_past_was_changed() throws IOException {
        grow(tree, 5);
        office().sign(tree);
        var changed = TiledTree.resume(new MemoryTiles());
        changed.add(TreeHash.leaf("changed"));
        grow(changed, 8);
        assertThatThrownBy(() -> office().sign(changed)).isInstanceOf(HistoryRewritten.class);
        assertThat(shelf().all()).hasSize(1);
    }

    @Test
    void a_new_key_takes_over_on_a_checkpoint_that_both_sign() throws IOException {
        grow(tree, 5);
        office().sign(tree);
        var next = SigningKey.generate(ORIGIN, KeyUse.LEDGER);
        var alone = new CheckpointOffice(List.of(next), shelf());
        assertThatThrownBy(() -> alone.sign(tree)).isInstanceOf(BadNote.class);

        new CheckpointOffice(List.of(key, next), shelf()).sign(tree);
        grow(tree, 7);
        var signed = alone.sign(tree);

        assertThat(signed.requireSignedBy(List.of(next.verifier())).checkpoint().size())
                .isEqualTo(7);
        assertThat(shelf().all().get(0).requireSignedBy(List.of(key.verifier())))
                .isNotNull();
    }

    @Test
    void a_witness_signs_what_it_saw_with_the_time() throws IOException {
        grow(tree, 5);
        var seen = witness.sign(office().sign(tree), Optional.empty(), new ConsistencyProof(5, 5, List.of()));
        var keys = List.of(key.verifier(), committee.verifier());
        assertThat(seen.requireSignedBy(keys).witnessed(keys))
                .containsExactly(java.util.Map.entry("luton.example/committee", NOON));

        grow(tree, 9);
        var next = witness.sign(office().sign(tree), Optional.of(seen), tree.consistency(5, 9));
        assertThat(next.witnessed(keys)).hasSize(1);
        assertThat(shelf().keep(next).toString()).isEqualTo(next.toString());
        assertThat(shelf().keep(next).toString()).isEqualTo(next.toString());
    }

    @Test
    void a_witness_signs_no_other_history() throws IOException {
        grow(tree, 5);
        var seen = office().sign(tree);
        var fork = TiledTree.resume(new MemoryTiles());
        fork.add(TreeHash.leaf("another beginning"));
        grow(fork, 9);
        var forked = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 9, fork.root(9)), List.of(key));
        assertThatThrownBy(() -> witness.sign(forked, Optional.of(seen), fork.consistency(5, 9)))
                .isInstanceOf(HistoryRewritten.class);
        assertThatThrownBy(() -> witness.sign(forked, Optional.of(seen), fork.consistency(4, 9)))
                .isInstanceOf(BadNote.class);
        var unsigned = SignedCheckpoint.sign(
                new Checkpoint(ORIGIN, 9, fork.root(9)), List.of(SigningKey.generate(ORIGIN, KeyUse.LEDGER)));
        assertThatThrownBy(() -> witness.sign(unsigned, Optional.empty(), fork.consistency(9, 9)))
                .isInstanceOf(BadNote.class);
    }

    @Test
    void two_checkpoints_of_one_size_are_never_both_kept() throws IOException {
        shelf().keep(SignedCheckpoint.sign(new Checkpoint(ORIGIN, 9, TreeHash.leaf("a")), List.of(key)));
        var other = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 9, TreeHash.leaf("b")), List.of(key));
        assertThatThrownBy(() -> shelf().keep(other)).isInstanceOf(HistoryRewritten.class);
        assertThat(shelf().all()).hasSize(1);
    }

    @Test
    void a_key_file_is_for_its_owner_alone_and_never_overwritten() throws IOException {
        var file = folder.resolve("ledger.key");
        KeyFile.create(file, key);
        assertThat(KeyFile.read(file).verifier()).isEqualTo(key.verifier());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> KeyFile.create(file, committee)).isInstanceOf(FileAlreadyExistsException.class);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> KeyFile.read(file)).hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "no key");
        assertThatThrownBy(() -> KeyFile.read(file)).isInstanceOf(BadNote.class);
    }

    @Test
    void texts_that_are_no_checkpoints_are_refused() {
        var root = TreeHash.OF_NOTHING;
        for (var text : List.of(
                ORIGIN + "\n5\n",
                ORIGIN + "\n05\n" + root + "\n",
                ORIGIN + "\n-5\n" + root + "\n",
                ORIGIN + "\n5\n" + root + "\nan extension\n",
                "two words\n5\n" + root + "\n",
                "\n5\n" + root + "\n",
                ORIGIN + "\n9999999999999999999\n" + root + "\n",
                ORIGIN + "\n5\nno root\n"))
            assertThatThrownBy(() -> Checkpoint.parse(text)).as(text).isInstanceOf(BadNote.class);
        assertThatThrownBy(() -> new Checkpoint(ORIGIN, -1, root)).isInstanceOf(BadNote.class);
    }
}
