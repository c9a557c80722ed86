package org.planledger.ledger.proof.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The checkpoints that were signed, one file each in a folder outside the database, named by the number of lines, and
 * in {@code keys.txt} the public keys. What stands here is never taken back: a checkpoint of the same size with another
 * root is refused.
 */
public final class CheckpointShelf {
    private static final String NAMES = "[0-9]{12,18}\\.txt";
    private static final String KEYS = "keys.txt";
    /** For another process, under another user, that publishes what is kept. */
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");

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
        var file = file(signed.checkpoint().size());
        var all = Files.exists(file) ? joined(read(file), signed) : signed;
        write(file, all.toString());
        return all;
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(folder);
        var written = Files.createTempFile(folder, "checkpoint", ".new");
        Files.writeString(written, text);
        if (Files.getFileStore(written).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(written, READABLE);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** All that are kept, by size. */
    public List<SignedCheckpoint> all() throws IOException {
        return files().stream().map(CheckpointShelf::read).toList();
    }

    /** How many lines the ledgers had of which one is kept, rising. */
    public List<Long> sizes() throws IOException {
        return files().stream()
                .map(file -> Long.valueOf(file.getFileName().toString().replace(".txt", "")))
                .toList();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NAMES))
                    .sorted()
                    .toList();
        }
    }

    /** The one with the most lines. */
    public Optional<SignedCheckpoint> newest() throws IOException {
        var files = files();
        return files.isEmpty() ? Optional.empty() : Optional.of(read(files.get(files.size() - 1)));
    }

    /** The one of a ledger of so many lines. */
    public Optional<SignedCheckpoint> of(long size) {
        var file = file(size);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /**
     * The public keys that belong to what is kept; empty where none were put here.
     *
     * @throws BadNote where one is not written as a key
     */
    public List<VerifierKey> keys() throws IOException {
        var file = folder.resolve(KEYS);
        if (!Files.exists(file)) return List.of();
        return Files.readAllLines(file).stream().map(VerifierKey::parse).toList();
    }

    /** Puts public keys beside the others. A key that signed once is never taken away. */
    public void add(List<VerifierKey> keys) throws IOException {
        var all = new LinkedHashSet<>(keys());
        if (all.addAll(keys))
            write(folder.resolve(KEYS), all.stream().map(key -> key + "\n").collect(Collectors.joining()));
    }

    /**
     * Moves what does not belong to the ledger any more into a folder beside the rest, where it stays as evidence.
     *
     * @return how many checkpoints were moved
     */
    public int setAside(Predicate<Checkpoint> gone) throws IOException {
        int moved = 0;
        for (var kept : all()) {
            if (!gone.test(kept.checkpoint())) continue;
            var file = file(kept.checkpoint().size());
            var aside = Files.createDirectories(folder.resolve("set-aside"));
            var name = kept.checkpoint().root().toString().replaceAll("[^A-Za-z0-9]", "");
            Files.move(file, aside.resolve(name + "-" + file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            moved++;
        }
        return moved;
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
