package org.planledger.ledger.mongo;

import java.util.Iterator;
import java.util.function.Supplier;
import org.bson.Document;
import org.planledger.ledger.LedgerBroken;

/** Walks the commits of one cursor and stops at a break. */
final class CommitCursor implements Iterator<Commit> {
    private final Iterator<Supplier<Commit>> documents;
    private final Contiguity contiguity;
    private Start next;

    CommitCursor(Iterator<Supplier<Commit>> documents, Contiguity contiguity, Start start) {
        this.documents = documents;
        this.contiguity = contiguity;
        this.next = start;
    }

    /** Reads and checks a commit by itself, ahead of its turn; what is wrong with it is said in its turn. */
    static Supplier<Commit> readable(Document document) {
        try {
            var commit = Commit.of(document);
            return () -> commit;
        } catch (LedgerBroken broken) {
            return () -> {
                throw broken;
            };
        }
    }

    @Override
    public boolean hasNext() {
        return MongoLedger.asking(documents::hasNext);
    }

    @Override
    public Commit next() {
        var commit = MongoLedger.asking(documents::next).get();
        contiguity.requireLink(next, commit);
        next = Start.behind(Tip.of(commit));
        return commit;
    }
}
