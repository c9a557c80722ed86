package org.planledger.ledger.mongo;

import java.util.Iterator;
import org.bson.Document;

/** Walks the commits of one cursor and stops at a break. */
final class CommitCursor implements Iterator<Commit> {
    private final Iterator<Document> documents;
    private final Contiguity contiguity;
    private Start next;

    CommitCursor(Iterator<Document> documents, Contiguity contiguity, Start start) {
        this.documents = documents;
        this.contiguity = contiguity;
        this.next = start;
    }

    @Override
    public boolean hasNext() {
        return MongoLedger.asking(documents::hasNext);
    }

    @Override
    public Commit next() {
        var commit = Commit.of(MongoLedger.asking(documents::next));
        contiguity.requireLink(next, commit);
        next = Start.behind(Tip.of(commit));
        return commit;
    }
}
