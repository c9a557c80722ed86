package org.planledger.standalone.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;

/** The values that one entry of an index stands for, field by field in MongoDB's order of values. */
final class IndexKeyType extends BsonType<KeyValue> {
    @Override
    Document toBson(KeyValue key) {
        Document document = new Document();
        for (int i = 0; i < key.size(); i++) document.put(Integer.toString(i), key.get(i));
        return document;
    }

    @Override
    KeyValue fromBson(Document document) {
        return new KeyValue(document.values());
    }

    @Override
    public int compare(KeyValue a, KeyValue b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = ValueComparator.ascWithoutListHandling().compare(a.get(i), b.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        return key.stream().mapToInt(BsonType::memory).sum() + 48;
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
