package org.planledger.standalone.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Documents that were found all at once, handed out in batches. */
final class Found extends AbstractCursor {
    private final List<Document> documents;
    private int taken;

    Found(long id, List<Document> documents) {
        super(id);
        this.documents = documents;
    }

    @Override
    public boolean isEmpty() {
        return taken == documents.size();
    }

    @Override
    public List<Document> takeDocuments(int most) {
        Batch batch = new Batch(most);
        while (!isEmpty() && !batch.isFull()) batch.add(documents.get(taken++));
        return batch.documents();
    }
}
