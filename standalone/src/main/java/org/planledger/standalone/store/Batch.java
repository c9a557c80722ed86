package org.planledger.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** What one answer holds: never more documents than asked for, and not much more than fits a message. */
final class Batch {
    /** Where the driver does not say. */
    static final int DOCUMENTS = 1000;

    private static final int ENOUGH_BYTES = 8 << 20;

    private final int most;
    private final List<Document> documents = new ArrayList<>();
    private int bytes;

    Batch(int most) {
        this.most = most;
    }

    boolean isFull() {
        return documents.size() >= most || bytes > ENOUGH_BYTES;
    }

    void add(Document document) {
        documents.add(document);
        bytes += Bson.memory(document);
    }

    List<Document> documents() {
        return documents;
    }
}
