package org.planledger.ledger.proof.checkpoint;

import java.io.IOException;
import java.util.List;
import org.planledger.ledger.proof.TiledTree;

/**
 * Makes checkpoints of a ledger, and never two that contradict each other: what was signed before is compared with the
 * tree before anything new is signed.
 */
public final class CheckpointOffice {
    private final List<SigningKey> keys;
    private final CheckpointShelf shelf;

    /**
     * @param keys the ledger's key; while it is changed the old and the new one, so that the checkpoint on which they
     *     both stand hands over from one to the other
     */
    public CheckpointOffice(List<SigningKey> keys, CheckpointShelf shelf) {
        this.keys = List.copyOf(keys);
        this.shelf = shelf;
    }

    /**
     * Signs what the ledger is now, and keeps it.
     *
     * @throws HistoryRewritten where the ledger does not continue the newest checkpoint; nothing is signed
     * @throws BadNote where none of the keys signed the newest checkpoint; nothing is signed
     */
    public SignedCheckpoint sign(TiledTree tree) throws IOException {
        var newest = shelf.newest();
        if (newest.isPresent()) {
            newest.get().requireSignedBy(keys.stream().map(SigningKey::verifier).toList());
            requireContinued(newest.get().checkpoint(), tree);
        }
        long size = tree.size();
        var checkpoint = new Checkpoint(keys.get(0).verifier().name(), size, tree.root(size));
        return shelf.keep(SignedCheckpoint.sign(checkpoint, keys));
    }

    private static void requireContinued(Checkpoint before, TiledTree tree) {
        if (before.size() > tree.size())
            throw new HistoryRewritten("The ledger has " + tree.size() + " lines, but a checkpoint of " + before.size()
                    + " lines was signed: it went back.");
        if (!tree.root(before.size()).equals(before.root()))
            throw new HistoryRewritten("The first " + before.size()
                    + " lines of the ledger are not those of which a checkpoint was signed.");
    }
}
