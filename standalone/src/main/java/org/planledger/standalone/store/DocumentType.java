package org.planledger.standalone.store;

import de.bwaldvogel.mongo.bson.Document;

/** A stored document. */
final class DocumentType extends BsonType<Document> {
    @Override
    Document toBson(Document value) {
        return value;
    }

    @Override
    Document fromBson(Document document) {
        return document;
    }

    @Override
    public int getMemory(Document value) {
        return memory(value);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
