package org.planledger.ledger.proof.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The checkpoints that were signed, one file each in a folder outside the database, named by the number of lines. What
 * stands here is never taken back: a checkpoint of the same size with another root is refused.
 */
public final class CheckpointShelf {
    private static final String NAMES = "[0-9]{12,18}\\.txt";

    private final Path folder;

    public CheckpointShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a checkpoint; where it is kept already, its new signatures are added.
     *
     * @throws HistoryRewritten where another one of the same size is kept
     */
    public SignedCheckpoint keep(SignedCheckpoint signed) throws IOException {
        Files.createDirectories(folder);
        var file = file(signed.checkpoint().size());
        var all = Files.exists(file) ? joined(read(file), signed) : signed;
        var written = Files.createTempFile(folder, "checkpoint", ".new");
        Files.writeString(written, all.toString());
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return all;
    }

    /** All that are kept, by size. */
    public List<SignedCheckpoint> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NAMES))
                    .sorted()
                    .map(CheckpointShelf::read)
                    .toList();
        }
    }

    /** The one with the most lines. */
    public Optional<SignedCheckpoint> newest() throws IOException {
        var all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private Path file(long size) {
        return folder.resolve(String.format("%012d.txt", size));
    }

    private static SignedCheckpoint joined(SignedCheckpoint kept, SignedCheckpoint signed) {
        if (kept.checkpoint().equals(signed.checkpoint())) return kept.with(signed);
        throw new HistoryRewritten("Another checkpoint of " + kept.checkpoint().size() + " lines was signed before.");
    }

    private static SignedCheckpoint read(Path file) {
        try {
            return SignedCheckpoint.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
