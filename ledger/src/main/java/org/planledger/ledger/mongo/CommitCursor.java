package org.planledger.ledger.mongo;

import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Walks the commits of one cursor and stops at a break. */
final class CommitCursor implements Iterator<Commit> {
    private final MongoCursor<Document> documents;
    private final Contiguity contiguity;
    private final long first;
    private @Nullable Commit before;

    CommitCursor(MongoCursor<Document> documents, Contiguity contiguity, long first) {
        this.documents = documents;
        this.contiguity = contiguity;
        this.first = first;
    }

    @Override
    public boolean hasNext() {
        return MongoLedger.asking(documents::hasNext);
    }

    @Override
    public Commit next() {
        var commit = Commit.of(MongoLedger.asking(documents::next));
        if (before == null) contiguity.requireFirst(first, commit);
        else contiguity.requireLink(before, commit);
        before = commit;
        return commit;
    }
}
