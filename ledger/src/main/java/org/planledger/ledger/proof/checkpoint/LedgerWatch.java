package org.planledger.ledger.proof.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planledger.events.InstallationEvent.SetBackAcknowledged;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.proof.FileTiles;
import org.planledger.ledger.proof.LedgerTree;
import org.planledger.ledger.proof.ProofStream;
import org.planledger.ledger.proof.TiledTree;
import org.planledger.ledger.proof.TreeHash;

/**
 * Keeps the checkpoints of a ledger in a folder outside its database: sees that the ledger still continues the newest
 * of them, and signs new ones. Beside them lies the tree, in {@code tiles/}, so that no line is hashed twice; it can be
 * derived at any time.
 *
 * <p>Safe for use by many threads. Every method throws {@link UncheckedIOException} where the folder cannot be used and
 * {@link org.planledger.ledger.LedgerUnavailable} where the database does not answer.
 */
public final class LedgerWatch {
    private final Ledger ledger;
    private final CheckpointShelf shelf;
    private final CheckpointOffice office;
    private final KeyChange keyChange;
    private final Path tiles;
    private LedgerTree tree;
    private volatile boolean continued;

    /** @param keys the ledger's key; while it is changed the old and the new one */
    public LedgerWatch(Ledger ledger, List<SigningKey> keys, Path folder, Clock clock) {
        this.ledger = ledger;
        this.shelf = new CheckpointShelf(folder);
        this.office = new CheckpointOffice(keys, shelf);
        this.keyChange = new KeyChange(new ProofStream(ledger, clock), keys);
        this.tiles = folder.resolve("tiles");
        this.tree = new LedgerTree(ledger, new FileTiles(tiles));
    }

    /**
     * Whether the ledger went back, was restored from a backup, or is another one. Once it was found to continue what
     * was signed, that is not asked again.
     */
    public Optional<SetBack> setBack() {
        return continued ? Optional.empty() : compared(); // whoever records does not wait for a signature
    }

    private synchronized Optional<SetBack> compared() {
        if (continued) return Optional.empty();
        try {
            var found = compare();
            if (found.isPresent() && isAcknowledged(found.get().kept())) {
                beginAnew();
                found = Optional.empty();
            }
            continued = found.isEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Signs what the ledger is now. Where the key was changed since, an entry says so first, and the checkpoint that
     * covers it is signed by both.
     *
     * @return the newest checkpoint, also where nothing came since; empty for a ledger without lines
     * @throws HistoryRewritten where the ledger does not continue the newest checkpoint
     */
    public synchronized Optional<SignedCheckpoint> sign() {
        var found = setBack();
        if (found.isPresent()) throw new HistoryRewritten(found.get().sentence());
        try {
            var newest = shelf.newest();
            newest.ifPresent(keyChange::recordSince);
            var caughtUp = tree.caughtUp();
            boolean same = newest.isPresent() && newest.get().checkpoint().size() == caughtUp.size();
            return same || caughtUp.size() == 0 ? newest : Optional.of(office.sign(caughtUp));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<SetBack> compare() throws IOException {
        var newest = shelf.newest();
        if (newest.isEmpty()) return Optional.empty();
        var kept = newest.get().checkpoint();
        long head = ledger.head().position();
        if (head < kept.size()) return Optional.of(wentBack(kept, head));
        return isContinued(kept) ? Optional.empty() : Optional.of(isAnother(kept, head));
    }

    /** The tree may remember lines that the database has no more; the last line of the checkpoint is read anew. */
    private boolean isContinued(Checkpoint kept) {
        var grown = tree.caughtUp();
        if (!grown.root(kept.size()).equals(kept.root())) return false;
        if (kept.size() == 0) return true;
        var last = TreeHash.leaf(ledger.next(kept.size() - 1, 1).get(0).line());
        return grown.inclusion(kept.size(), kept.size()).holds(last, kept.root());
    }

    private static SetBack wentBack(Checkpoint kept, long head) {
        return new SetBack(
                kept,
                head,
                "The ledger ends at entry %,d, but a checkpoint of %,d entries was signed: it went back, as after restoring an older backup."
                        .formatted(head, kept.size()));
    }

    private static SetBack isAnother(Checkpoint kept, long head) {
        return new SetBack(
                kept,
                head,
                "The first %,d entries of the ledger are not those of which a checkpoint was signed."
                        .formatted(kept.size()));
    }

    private boolean isAcknowledged(Checkpoint kept) {
        return ledger.stream(Streams.proof(), 0).stream()
                .anyMatch(entry -> entry.event() instanceof SetBackAcknowledged told
                        && told.size() == kept.size()
                        && told.root().equals(kept.root().toString()));
    }

    /** What was signed of lines that are gone is set aside, and all that is there is hashed anew. */
    private void beginAnew() throws IOException {
        empty(tiles);
        tree = new LedgerTree(ledger, new FileTiles(tiles));
        var grown = tree.caughtUp();
        shelf.setAside(kept -> !isPartOf(grown, kept));
    }

    private static boolean isPartOf(TiledTree grown, Checkpoint kept) {
        return kept.size() <= grown.size() && grown.root(kept.size()).equals(kept.root());
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
