package org.planledger.query.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.planledger.ledger.proof.checkpoint.BadNote;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.ledger.proof.checkpoint.VerifierKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The checkpoints that the command-service keeps, read from its folder. Without a folder there are none. */
@Component
public class Published {

    private static final Logger LOG = LoggerFactory.getLogger(Published.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Optional<CheckpointShelf> shelf;
    private Optional<SignedCheckpoint> newest = Optional.empty();
    private long readAt = System.nanoTime() - FRESH.toNanos();

    Published(@Value("${planledger.checkpoints.folder:}") String folder) {
        this.shelf = folder.isBlank() ? Optional.empty() : Optional.of(new CheckpointShelf(Path.of(folder)));
    }

    /** The one with the most lines, as it was a moment ago: every page asks, and none fails for want of it. */
    public synchronized Optional<SignedCheckpoint> newest() {
        if (System.nanoTime() - readAt < FRESH.toNanos()) return newest;
        try {
            newest = read(Optional.empty(), CheckpointShelf::newest);
        } catch (UncheckedIOException | BadNote unreadable) {
            LOG.error("The newest checkpoint cannot be read.", unreadable);
        }
        readAt = System.nanoTime();
        return newest;
    }

    public Optional<SignedCheckpoint> of(long size) {
        return read(Optional.empty(), kept -> kept.of(size));
    }

    /** Rising. */
    public List<Long> sizes() {
        return read(List.of(), CheckpointShelf::sizes);
    }

    /** The public keys with which they are signed. */
    public List<VerifierKey> keys() {
        return read(List.of(), CheckpointShelf::keys);
    }

    private interface Reading<T> {
        T of(CheckpointShelf shelf) throws IOException;
    }

    private <T> T read(T otherwise, Reading<T> reading) {
        if (shelf.isEmpty()) return otherwise;
        try {
            return reading.of(shelf.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
