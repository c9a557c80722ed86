package org.planledger.query.proof;

import com.mongodb.client.MongoDatabase;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.proof.ConsistencyProof;
import org.planledger.ledger.proof.LedgerTree;
import org.planledger.ledger.proof.MongoTiles;
import org.planledger.ledger.proof.TiledTree;
import org.planledger.ledger.proof.TilesDiffer;
import org.planledger.ledger.proof.checkpoint.Checkpoint;
import org.planledger.query.answer.Problem;
import org.springframework.stereotype.Component;

/** Proofs that one checkpoint continues another, from a tree of this service's own beside the views. */
@Component
class Consistency {

    private final Ledger ledger;
    private final MongoDatabase views;

    Consistency(Ledger ledger, MongoDatabase views) {
        this.ledger = ledger;
        this.views = views;
    }

    /** @throws Problem where the ledger is not the one of which these checkpoints were signed */
    synchronized ConsistencyProof between(Checkpoint older, Checkpoint newer) {
        var tree = tree();
        if (!holds(tree, older) || !holds(tree, newer)) {
            views.getCollection("tiles").drop(); // of a ledger that was restored since
            tree = tree();
        }
        if (!holds(tree, older) || !holds(tree, newer))
            throw Problem.contradicted("The ledger is not the one of which these checkpoints were signed.");
        return tree.consistency(older.size(), newer.size());
    }

    private TiledTree tree() {
        try {
            return new LedgerTree(ledger, new MongoTiles(views)).caughtUp();
        } catch (TilesDiffer differ) {
            views.getCollection("tiles").drop();
            return new LedgerTree(ledger, new MongoTiles(views)).caughtUp();
        }
    }

    private static boolean holds(TiledTree tree, Checkpoint checkpoint) {
        return checkpoint.size() <= tree.size() && tree.root(checkpoint.size()).equals(checkpoint.root());
    }
}
