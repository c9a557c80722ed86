package org.planledger.ledger.proof;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** Tiles in a folder, {@code <level>/<index>}, for a service that keeps its tree outside the database. */
public final class FileTiles implements Tiles {
    private final Path folder;

    public FileTiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> find(int level, long index) {
        try {
            return Optional.of(Files.readAllBytes(file(level, index)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(int level, long index, byte[] hashes) {
        var kept = find(level, index);
        if (kept.isEmpty()) write(file(level, index), hashes);
        else if (!Arrays.equals(kept.get(), hashes)) throw new TilesDiffer(level, index);
    }

    private Path file(int level, long index) {
        return folder.resolve(Integer.toString(level)).resolve(Long.toString(index));
    }

    private static void write(Path file, byte[] hashes) {
        try {
            var level = requireNonNull(file.getParent());
            Files.createDirectories(level);
            var draft = Files.createTempFile(level, "tile", ".new");
            Files.write(draft, hashes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
