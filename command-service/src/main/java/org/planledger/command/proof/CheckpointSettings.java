package org.planledger.command.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.KeyFile;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where checkpoints are kept and what signs them.
 *
 * @param folder "" where none are made
 * @param keys files of signing keys, divided by commas; while the key is changed the new one and the old one
 * @param name of the ledger, by custom an address without a scheme; counts only when the key is made
 * @param every how often a checkpoint is made where something was recorded since
 */
@Component
record CheckpointSettings(
        @Value("${planledger.checkpoints.folder:}") String folder,
        @Value("${planledger.checkpoints.keys:}") List<String> keys,
        @Value("${planledger.checkpoints.name:}") String name,
        @Value("${planledger.checkpoints.every:1h}") Duration every) {

    boolean areMade() {
        return !folder.isBlank();
    }

    /**
     * Reads the signing keys, and makes the one there is to be where nothing was signed yet. Their public halves are
     * put beside the checkpoints.
     *
     * @throws IllegalStateException where there is none although checkpoints were signed, or no name for a new one
     */
    List<SigningKey> signingKeys() {
        if (keys.isEmpty())
            throw new IllegalStateException("planledger.checkpoints.keys has to name the file of the signing key.");
        try {
            var shelf = new CheckpointShelf(Path.of(folder));
            var present = Path.of(keys.get(0));
            if (!Files.exists(present)) makeKey(present, shelf);
            var signing = new ArrayList<SigningKey>();
            for (var file : keys) signing.add(KeyFile.read(Path.of(file)));
            shelf.add(signing.stream().map(SigningKey::verifier).toList());
            return signing;
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key or the folder of the checkpoints cannot be used.", e);
        }
    }

    private void makeKey(Path file, CheckpointShelf shelf) throws IOException {
        if (!shelf.keys().isEmpty())
            throw new IllegalStateException("The signing key " + file
                    + " is missing, but a key was made before. Put it back; a new one is named beside the old one.");
        if (name.isBlank())
            throw new IllegalStateException("planledger.checkpoints.name has to name this ledger, to make its key.");
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        KeyFile.create(file, SigningKey.generate(name, KeyUse.LEDGER));
    }
}
